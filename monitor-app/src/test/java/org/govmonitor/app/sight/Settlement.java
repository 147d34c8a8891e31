package org.govmonitor.app.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.app.sight.WalkedOffice.NOW;
import static org.govmonitor.app.sight.WalkedOffice.SCANNED;
import static org.govmonitor.app.sight.WalkedOffice.TODAY;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import okhttp3.HttpUrl;
import org.govmonitor.app.SignedInBrowser;
import org.govmonitor.app.ledger.Answer;
import org.govmonitor.app.ledger.Claim;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.Exemptions;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.FindingsByHand;
import org.govmonitor.app.ledger.HandFinding;
import org.govmonitor.app.ledger.Reconciler;
import org.govmonitor.app.ledger.Review;
import org.govmonitor.app.ledger.ScanIntake;
import org.govmonitor.app.ledger.SeenFinding;
import org.govmonitor.app.ledger.SiteScanEnd;
import org.govmonitor.app.ledger.SiteScanKey;
import org.govmonitor.app.ledger.exempt.Scope;
import org.govmonitor.app.ledger.proof.Attached;
import org.govmonitor.app.ledger.proof.Proofs;
import org.govmonitor.app.members.Tokens;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.RegistryView;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.runs.PastRuns;
import org.govmonitor.app.runs.Plan;
import org.govmonitor.check.Evidence;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.check.seen.ListingSeen;
import org.govmonitor.check.seen.Seen;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.registry.AccountSource;
import org.govmonitor.registry.MediaAccount;
import org.govmonitor.registry.Platform;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.SourceKind;
import org.govmonitor.registry.Unit;
import org.govmonitor.scan.SiteScan;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives a unit something of everything, each with its mark in every word that is kept of it. */
final class Settlement {
    private final ConfigurableApplicationContext office;
    private final String unit;
    private final String mark;
    private final HttpUrl home;
    private long target;

    private Settlement(ConfigurableApplicationContext office, String unit, String mark, String host) {
        this.office = office;
        this.unit = unit;
        this.mark = mark;
        this.home = HttpUrl.get("https://" + host + "/");
    }

    /** The scan of columns that all are seen in. */
    static void runs(ConfigurableApplicationContext office) {
        office.getBean(PastRuns.class).keep(Plan.COLUMNS, SCANNED, SCANNED.plusSeconds(600));
    }

    static Belongings of(ConfigurableApplicationContext office, SignedInBrowser member, String mark, String host)
            throws IOException {
        String unit = Objects.requireNonNull(member.member().unit());
        return new Settlement(office, unit, mark, host).settle(member);
    }

    /** Registers what the rest is about. */
    static void register(ConfigurableApplicationContext office, String unit, String mark, String host) {
        HttpUrl home = HttpUrl.get("https://" + host + "/");
        Site site = new Site(
                mark + "网",
                home,
                unit,
                null,
                List.of(
                        new SiteColumn(mark + "动态", url(home, "dt"), null, null),
                        new SiteColumn(mark + "公告", url(home, "gg"), null, null)));
        MediaAccount account = new MediaAccount(
                mark + "发布", Platform.WECHAT, unit, List.of(AccountSource.plain(SourceKind.SELF_REPORT)));
        office.getBean(Registrations.class)
                .take(new Registry(List.of(new Unit(unit, null)), List.of(site), List.of(account)));
    }

    private Belongings settle(SignedInBrowser member) throws IOException {
        Registrations registrations = office.getBean(Registrations.class);
        RegistryView registry = office.getBean(RegistryView.class);
        target = registrations.sites().stream()
                .filter(one -> one.unit().equals(unit))
                .map(RegisteredSite::id)
                .findFirst()
                .orElseThrow();
        RegisteredAccount account = registrations.accounts().stream()
                .filter(one -> one.unit().equals(unit))
                .findFirst()
                .orElseThrow();
        scan();
        long proved = leak(3);
        String command = judge(proved);
        long proof = prove(proved);
        byHand(target, home.resolve("/about.html"), LocalDate.of(2024, 1, 5));
        byHand(account.id(), null, null);
        post(account.id());
        member.post("/me/tokens", "name", mark + "令牌");
        List<Long> findings = all().stream().map(FindingView::id).toList();
        assertThat(findings).hasSize(11);
        return new Belongings(
                unit,
                mark,
                registry.units(Sight.EVERYTHING).stream()
                        .filter(one -> one.unit().name().equals(unit))
                        .findFirst()
                        .orElseThrow()
                        .id(),
                target,
                registry.columns(Sight.EVERYTHING, target).get(0).id(),
                account.id(),
                account.name(),
                findings,
                proved,
                proof,
                runOfSite(),
                office.getBean(Exemptions.class).list(Sight.EVERYTHING, TODAY).stream()
                        .filter(one -> mark.equals(one.reason()))
                        .findFirst()
                        .orElseThrow()
                        .id(),
                member.member().id(),
                office.getBean(Tokens.class).of(member.member()).get(0).id(),
                command);
    }

    private void scan() {
        ListingSeen list = new ListingSeen(
                List.of(),
                3,
                LocalDate.of(2023, 12, 1),
                LocalDate.of(2023, 12, 15),
                TODAY,
                url(home, "dt") + "",
                "STALE");
        List<Visit> visits = new java.util.ArrayList<>();
        visits.add(found(problem(ProblemKind.COLUMN_STALE, column("dt", "动态"))).with(new Seen(null, list)));
        visits.add(found(problem(ProblemKind.COLUMN_BLANK, column("gg", "公告"))));
        visits.add(found(problem(ProblemKind.SITE_UNREACHABLE, new Subject.OfSite(home))));
        visits.add(found(problem(ProblemKind.DATE_DOUBTFUL, document(9))));
        for (int i = 0; i < 5; i++) {
            visits.add(found(problem(ProblemKind.PRIVACY_LEAK, document(i))));
        }
        ScanIntake intake = office.getBean(ScanIntake.class);
        Claim claim = intake.claim(new SiteScanKey(target, Plan.COLUMNS.key(), SCANNED))
                .orElseThrow();
        intake.record(claim, visits);
        intake.end(claim, new SiteScanEnd(SiteScan.State.SCANNED, 2, 2, 9, 0, 0));
        office.getBean(Reconciler.class).reconcile(claim.scanSiteId());
    }

    /** @return the command that rejected one */
    private String judge(long proved) {
        Review review = office.getBean(Review.class);
        Sight all = Sight.EVERYTHING;
        List<SeenFinding> standing = SeenFinding.ofAny(
                List.of(of(ProblemKind.COLUMN_STALE), of(ProblemKind.SITE_UNREACHABLE), leak(1), proved, leak(4)));
        done(review.confirm(all, standing, said()));
        done(review.note(all, SeenFinding.ofAny(List.of(of(ProblemKind.COLUMN_STALE), proved)), said()));
        done(review.assign(all, one(of(ProblemKind.COLUMN_STALE)), unit, TODAY.plusDays(2), said()));
        done(review.remind(all, one(of(ProblemKind.COLUMN_STALE)), said()));
        Command rejecting = said();
        done(review.reject(all, one(leak(2)), rejecting));
        done(review.report(all, SeenFinding.ofAny(List.of(proved, leak(4))), TODAY, said()));
        done(review.close(all, one(leak(4)), said()));
        done(office.getBean(Exemptions.class)
                .grant(new Scope.OfTarget(target, ProblemKind.COLUMN_BLANK), TODAY.plusDays(30), said()));
        return rejecting.id();
    }

    private long prove(long finding) throws IOException {
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", image);
        Attached attached = office.getBean(Proofs.class)
                .attach(Sight.EVERYTHING, finding, mark + "整改.png", image.toByteArray(), said());
        return Objects.requireNonNull(attached.fileId(), String.valueOf(attached.why()));
    }

    private void byHand(long about, @Nullable HttpUrl at, @Nullable LocalDate due) {
        HandFinding said = new HandFinding(
                about,
                ProblemKind.OTHER,
                at,
                at == null ? null : mark + "栏目",
                mark + "错别字",
                mark + "备注",
                LocalDate.of(2024, 1, 3),
                mark + "上级",
                mark + "〔2024〕1号",
                due);
        assertThat(office.getBean(FindingsByHand.class)
                        .enter(Sight.EVERYTHING, said, said())
                        .why())
                .isNull();
    }

    private void post(long account) {
        OffsetDateTime at = OffsetDateTime.ofInstant(SCANNED, ZoneOffset.UTC);
        JdbcClient store = office.getBean(JdbcClient.class);
        store.sql("insert into account_post (account_id, source, post_key, url, published_at, deleted, observed_at)"
                        + " values (?, 'SELF_REPORT', ?, ?, ?, false, ?)")
                .params(account, mark, home + "post", at, at)
                .update();
        store.sql(
                        "insert into account_report (post_key, url, asked_for, account_id, state, detail, published_at,"
                                + " reported_by, reported_at, checked_at, tries) values (?, ?, ?, ?, 'VERIFIED', ?, ?, ?, ?, ?, 1)")
                .params(mark, home + "post", account, account, mark, at, mark, at, at)
                .update();
    }

    private long runOfSite() {
        OffsetDateTime at = OffsetDateTime.ofInstant(SCANNED.minusSeconds(target), ZoneOffset.UTC);
        JdbcClient store = office.getBean(JdbcClient.class);
        store.sql("insert into scan_run (plan, fired_at, started_at, ended_at, state, target_id, asked_by)"
                        + " values (?, ?, ?, ?, 'ENDED', ?, ?)")
                .params(Plan.WHOLE.key(), at, at, at, target, mark)
                .update();
        return store.sql("select id from scan_run where target_id = ?")
                .param(target)
                .query(Long.class)
                .single();
    }

    private static void done(List<Answer> answers) {
        assertThat(answers)
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.result()).isEqualTo(Answer.Result.DONE));
    }

    private Command said() {
        return Command.of("审核人", mark, NOW);
    }

    private static List<SeenFinding> one(long finding) {
        return SeenFinding.ofAny(List.of(finding));
    }

    private long of(ProblemKind kind) {
        return all().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private long leak(int number) {
        String place = document(number).place();
        return all().stream()
                .filter(one -> place.equals(one.subject().place()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<FindingView> all() {
        return office
                .getBean(Findings.class)
                .whole(Sight.EVERYTHING, FindingQuery.ALL, FindingOrder.LATEST_FIRST, 0, 100)
                .findings()
                .stream()
                .filter(one -> office.getBean(Registrations.class).sightOf(unit).covers(one.targetId()))
                .toList();
    }

    private Visit found(Problem problem) {
        return Visit.found(problem, SCANNED);
    }

    private Problem problem(ProblemKind kind, Subject subject) {
        Evidence hit = new Evidence(
                PersonalDataKind.CITIZEN_ID,
                "360721**********34",
                mark + "表",
                subject.place().hashCode() + "k");
        return new Problem(
                kind,
                subject,
                mark + "动态",
                url(home, "dt"),
                kind == ProblemKind.COLUMN_STALE ? LocalDate.of(2023, 12, 1) : null,
                kind == ProblemKind.COLUMN_STALE ? LocalDate.of(2023, 12, 15) : null,
                kind == ProblemKind.PRIVACY_LEAK ? List.of(hit) : List.of(),
                mark + "说明");
    }

    private Subject column(String path, String name) {
        return new Subject.OfColumn(url(home, path), mark + name);
    }

    private Subject document(int number) {
        return new Subject.OfDocument(Objects.requireNonNull(home.resolve("/t20240105_" + number + ".shtml")));
    }

    private static HttpUrl url(HttpUrl home, String path) {
        return Objects.requireNonNull(home.resolve("/" + path + "/list.shtml"));
    }
}
