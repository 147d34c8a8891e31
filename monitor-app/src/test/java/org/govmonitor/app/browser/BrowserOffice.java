package org.govmonitor.app.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import okhttp3.HttpUrl;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.SignedInBrowser;
import org.govmonitor.app.ledger.Claim;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.Reconciler;
import org.govmonitor.app.ledger.ScanIntake;
import org.govmonitor.app.ledger.SiteScanEnd;
import org.govmonitor.app.ledger.SiteScanKey;
import org.govmonitor.app.members.Role;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.runs.SmallSite;
import org.govmonitor.app.runs.TestOffice;
import org.govmonitor.check.Evidence;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.MediaAccount;
import org.govmonitor.registry.Platform;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.Unit;
import org.govmonitor.scan.SiteScan;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/** An office for browsers: a live site that a test can change, sites of whose scans it only tells, and people of each role. */
final class BrowserOffice implements AutoCloseable {
    static final String COLUMN = "政务动态";
    static final Clock CLOCK = Clock.system(MonitorApplication.OFFICE_ZONE);

    final SmallSite live = new SmallSite(List.of(COLUMN, "部门动态"));
    final ConfigurableApplicationContext context;
    private final Map<String, SignedInBrowser> people = new ConcurrentHashMap<>();

    BrowserOffice(Path folder) throws IOException {
        live.publishAll(LocalDate.now(CLOCK));
        live.register(folder);
        context = TestOffice.start(folder, CLOCK, "monitor.verify.again-after=1s", "monitor.bulletin.news=" + COLUMN);
    }

    String page() {
        return person(Role.ADMIN).address();
    }

    /** Somebody of a role; of {@link Role#UNIT} he belongs to the unit of the live site. */
    SignedInBrowser person(Role role) {
        return people.computeIfAbsent(
                role.name(),
                none -> role == Role.UNIT
                        ? SignedInBrowser.ofUnit(context, SmallSite.UNIT)
                        : SignedInBrowser.as(context, role));
    }

    void signIn(Browser browser, Role role) {
        browser.driver().manage().deleteAllCookies();
        browser.signIn(page(), person(role).member().login(), SignedInBrowser.PASSWORD);
    }

    /** Registers a site with an account of a unit of its own, which nobody reads. */
    long site(String name, int columns) {
        HttpUrl home = HttpUrl.get("http://127.0.0.1:9/" + name.hashCode() + "/");
        List<SiteColumn> registered = IntStream.rangeClosed(1, columns)
                .mapToObj(i -> new SiteColumn("第" + i + "栏", column(home, i).url(), ColumnKind.NEWS, null))
                .toList();
        context.getBean(Registrations.class)
                .take(new Registry(
                        List.of(new Unit(name + "单位", null)),
                        List.of(new Site(name, home, name + "单位", null, registered)),
                        List.of(new MediaAccount(name + "发布", Platform.WECHAT, name + "单位", List.of()))));
        return target(name);
    }

    long target(String name) {
        return context.getBean(Registrations.class).named(Sight.EVERYTHING).stream()
                .filter(target -> target.name().equals(name))
                .map(NamedTarget::id)
                .findFirst()
                .orElseThrow();
    }

    /** A first scan of such a site: each column is stale, and one page shows a number. All of it waits for a person. */
    void scanStale(String name, int columns) {
        long id = site(name, columns);
        HttpUrl home = HttpUrl.get("http://127.0.0.1:9/" + name.hashCode() + "/");
        LocalDate newest = LocalDate.now(CLOCK).minusDays(40);
        List<Problem> problems = new ArrayList<>(IntStream.rangeClosed(1, columns)
                .mapToObj(i -> new Problem(
                        ProblemKind.COLUMN_STALE,
                        column(home, i),
                        "第" + i + "栏",
                        null,
                        newest,
                        newest.plusDays(14),
                        List.of(),
                        null))
                .toList());
        Evidence hit = new Evidence(PersonalDataKind.MOBILE, "138******34", "正文", (name + "k").repeat(3));
        problems.add(new Problem(
                ProblemKind.PRIVACY_LEAK,
                new Subject.OfDocument(
                        home.newBuilder().addPathSegment("a.html").build()),
                null,
                null,
                null,
                null,
                List.of(hit),
                null));
        record(id, problems);
    }

    private void record(long site, List<Problem> problems) {
        Instant at = CLOCK.instant().truncatedTo(ChronoUnit.MILLIS);
        ScanIntake intake = context.getBean(ScanIntake.class);
        Claim claim = intake.claim(new SiteScanKey(site, "whole", at)).orElseThrow();
        intake.record(
                claim,
                problems.stream()
                        .map(problem ->
                                new Visit(problem.kind(), problem.subject(), Visit.Outcome.FOUND, at, problem, null))
                        .toList());
        intake.end(claim, new SiteScanEnd(SiteScan.State.SCANNED, problems.size(), problems.size(), 3, 0, 0));
        context.getBean(Reconciler.class).reconcile(claim.scanSiteId());
    }

    List<FindingView> findings(long target) {
        return context.getBean(Findings.class)
                .whole(Sight.EVERYTHING, FindingQuery.ALL.ofTarget(target), FindingOrder.LATEST_FIRST, 0, 100)
                .findings();
    }

    @Nullable
    FindingView finding(long target, ProblemKind kind, String place) {
        return findings(target).stream()
                .filter(finding -> finding.kind() == kind
                        && finding.subject() instanceof Subject.OfColumn column
                        && column.name().equals(place))
                .findFirst()
                .orElse(null);
    }

    private static Subject.OfColumn column(HttpUrl home, int number) {
        return new Subject.OfColumn(
                home.newBuilder()
                        .addPathSegment("c" + number)
                        .addPathSegment("")
                        .build(),
                "第" + number + "栏");
    }

    @Override
    public void close() {
        context.close();
        live.close();
    }
}
