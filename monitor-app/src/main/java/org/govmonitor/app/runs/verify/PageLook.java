package org.govmonitor.app.runs.verify;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import okhttp3.HttpUrl;
import org.govmonitor.app.availability.ProbedKinds;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.runs.ScanPermission;
import org.govmonitor.app.runs.memory.SiteMemories;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.check.leak.ContactReports;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.fetch.HttpFetcher;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.scan.Known;
import org.govmonitor.scan.ScanPlan;
import org.govmonitor.scan.SiteScan;
import org.govmonitor.scan.SiteScanner;
import org.govmonitor.words.Words;
import org.springframework.stereotype.Component;

/** Reads the pages of a site again: a column, a document, its home page, its annual reports. */
@Component
class PageLook implements Look {
    private static final Words WORDS = Words.of(ScanPermission.class);

    private final SiteScanner scanner;
    private final Registrations registrations;
    private final SiteMemories memories;
    private final Indicators indicators;
    private final ContactReports contacts;
    private final VerifySettings settings;
    private final Telling telling;
    private final Clock clock;

    PageLook(
            SiteScanner scanner,
            HttpFetcher fetcher,
            Registrations registrations,
            SiteMemories memories,
            Indicators indicators,
            ContactReports contacts,
            VerifySettings settings,
            Telling telling,
            Clock clock) {
        this.scanner = scanner.through(fetcher.inAHurry());
        this.registrations = registrations;
        this.memories = memories;
        this.indicators = indicators;
        this.contacts = contacts;
        this.settings = settings;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public boolean takes(Order order) {
        return !(order.finding().subject() instanceof Subject.OfAccount)
                && !ProbedKinds.contain(order.finding().kind());
    }

    @Override
    public Answer look(Order order, Progress progress) {
        FindingView finding = order.finding();
        Optional<RegisteredSite> site = registrations.site(finding.targetId());
        if (site.isEmpty()) {
            return Answer.unreadable(WORDS.say("site.gone"));
        }
        SubjectVisits visits = new SubjectVisits(finding, progress);
        SiteScan scan = scanner.look(
                asked(site.get().site(), finding), finding.kind(), plan(), known(site.get(), finding), visits);
        if (progress.stopped()) {
            return Answer.unreadable(WORDS.say("broken"));
        }
        Optional<Visit> verdict = visits.verdict();
        if (verdict.isEmpty()) {
            return Answer.unreadable(silence(finding.kind(), scan));
        }
        telling.tell(order, verdict.get(), scan.state());
        return Answer.of(verdict.get());
    }

    private static String silence(ProblemKind kind, SiteScan scan) {
        boolean opened = scan.state() == SiteScan.State.SCANNED;
        return WORDS.say(kind == ProblemKind.DATE_DOUBTFUL && opened ? "date.person" : "no.verdict");
    }

    private ScanPlan plan() {
        return ScanPlan.of(LocalDate.now(clock), clock)
                .withBudget(ScanPlan.Budget.USUAL.withPages(settings.maxPages()).withTime(settings.maxTime()))
                .reporting(contacts);
    }

    private Known known(RegisteredSite site, FindingView finding) {
        Set<HttpUrl> document = finding.subject() instanceof Subject.OfDocument it ? Set.of(it.url()) : Set.of();
        boolean leak = finding.kind() == ProblemKind.PRIVACY_LEAK;
        return new Known(leak ? document : Set.of(), leak ? Set.of() : document, memories.lists(site));
    }

    private Site asked(Site site, FindingView finding) {
        Subject subject = finding.subject();
        if (subject instanceof Subject.OfColumn column) {
            return with(site, one -> Addresses.canonical(one.url()).equals(column.url()));
        }
        return subject instanceof Subject.OfReport
                ? with(site, one -> indicators.kindOf(one) == ColumnKind.ANNUAL_REPORT)
                : site;
    }

    private static Site with(Site site, Predicate<SiteColumn> which) {
        List<SiteColumn> columns = site.columns().stream().filter(which).toList();
        return new Site(site.name(), site.url(), site.unit(), site.idCode(), columns);
    }
}
