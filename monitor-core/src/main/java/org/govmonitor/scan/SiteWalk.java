package org.govmonitor.scan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.check.ColumnObservation;
import org.govmonitor.check.Visit;
import org.govmonitor.check.annual.AnnualReportObservation;
import org.govmonitor.check.seen.Seeing;
import org.govmonitor.check.site.HomeObservation;
import org.govmonitor.check.site.HomeVerdict;
import org.govmonitor.check.site.SiteStanding;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.fetch.Fetcher;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.page.Page;
import org.govmonitor.privacy.scanner.PersonalDataScanner;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.render.Renderer;
import org.govmonitor.scan.unchanged.DocumentMarks;
import org.jspecify.annotations.Nullable;

/** One scan of one site, from its home page to the end of its lists. */
final class SiteWalk {
    private final Site site;
    private final ScanPlan plan;
    private final Frontier frontier;
    private final SiteFetches fetches;
    private final Account account;
    private final DocumentJudge documents;
    private final DocumentMarks marks;
    private final Attachments attachments;
    private final PageReads pages;
    private final ColumnMemories memories;
    private final ColumnReader columns;
    private final ContentWalk content;
    private final @Nullable DeepWalk deep;
    private final Indicators indicators;
    private final HomeWatch home;
    private final ReportWatch reports;
    private final Seeing seeing;
    private boolean cutShort;

    SiteWalk(
            Site site,
            ScanPlan plan,
            Fetcher fetcher,
            @Nullable Renderer renderer,
            Indicators indicators,
            PersonalDataScanner personalData,
            @Nullable DocumentRoom room,
            Known known,
            ScanListener listener) {
        this.site = site;
        this.plan = plan;
        Scope scope = new Scope(site);
        this.seeing = new Seeing(personalData, plan.today());
        this.frontier = new Frontier(scope);
        this.fetches = new SiteFetches(fetcher, renderer, site, plan, seeing, listener);
        this.account = new Account(site, fetches, listener);
        this.documents = new DocumentJudge(personalData, known, plan, account);
        this.marks = new DocumentMarks(known.documents(), plan.today());
        this.memories = new ColumnMemories(known, new DateDoubts(scope, fetches, account, plan), account, plan);
        this.indicators = indicators;
        HomeDoor door = new HomeDoor(site);
        this.home = new HomeWatch(site, scope, door, indicators.homepage(), plan.today());
        this.reports = new ReportWatch(site, indicators, plan);
        this.attachments = new Attachments(room, personalData, scope, frontier, fetches, documents, marks, plan);
        this.pages = new PageReads(scope, frontier, fetches, documents, attachments, marks, home);
        ListingFetch lists = new ListingFetch(scope, fetches, pages, plan);
        this.columns = new ColumnReader(
                plan,
                indicators,
                frontier,
                fetches,
                pages,
                documents,
                lists,
                account,
                memories,
                door,
                home,
                reports,
                seeing);
        this.content = new ContentWalk(frontier, fetches, pages, attachments, documents, lists, marks, known, plan);
        this.deep = plan.kind() == ScanKind.DEEP
                ? new DeepWalk(site, scope, frontier, pages, attachments, lists, plan, known.crawl())
                : null;
    }

    /** Looks at what the plan asks for. */
    SiteScan run() {
        boolean opened = openHome();
        switch (plan.kind()) {
            case WHOLE, COLUMNS -> walkColumns(opened);
            case CONTENT -> walkContent(opened);
            case DEEP -> walkDeep(opened);
        }
        return account(opened);
    }

    /** Looks again at the columns and documents that are asked about, and follows nothing. */
    SiteScan reread() {
        memories.onlyReread();
        boolean opened = openHome();
        readColumns(opened);
        if (opened) {
            readOwed();
        }
        columns.finish();
        return account(opened, reports.settle(account, false));
    }

    /** Looks at what a column that carries reports lists, to the end of the list. */
    SiteScan lookForReports() {
        boolean opened = openHome();
        readColumns(opened);
        if (opened) {
            readOn();
        }
        columns.finish();
        return account(opened, reports.settle(account, true));
    }

    /** Looks at the documents that are asked about, and at nothing else. */
    SiteScan lookAtDocuments() {
        boolean opened = openHome();
        if (opened) {
            readOwed();
        }
        return account(opened, List.of());
    }

    /** Looks at the home page alone, and at the columns only where that does not tell. */
    SiteScan lookAtHome() {
        boolean opened = openHome();
        if (opened) {
            settleHome();
        }
        if (opened && isHomeUndecided()) {
            readColumns(true);
            columns.finish();
        }
        return account(opened, List.of());
    }

    private boolean isHomeUndecided() {
        return HomeVerdict.on(home.news(List.of(), plan.clock().instant()))
                        .visit()
                        .outcome()
                == Visit.Outcome.UNREADABLE;
    }

    private void walkColumns(boolean opened) {
        boolean whole = plan.kind() == ScanKind.WHOLE;
        readColumns(opened);
        if (opened && whole) {
            readOwed();
        }
        if (opened && !whole) {
            settleHome();
        }
        if (opened) {
            readOn();
        }
        columns.finish();
    }

    private void readColumns(boolean opened) {
        for (SiteColumn column : site.columns()) {
            if (opened && mayGoOn()) {
                columns.read(column);
            } else {
                columns.passOver(column);
            }
        }
    }

    private void walkContent(boolean opened) {
        if (opened) {
            readOwed();
            for (SiteColumn column : site.columns()) {
                if (mayGoOn()) {
                    content.read(column);
                }
            }
            readOn();
            content.finish(cutShort);
        }
    }

    private void walkDeep(boolean opened) {
        if (opened && deep != null) {
            readOwed();
            deep.run(this::mayGoOn);
        }
    }

    /** Asks for the dates of what the home page links to, as long as nothing on it is known to be new. */
    private void settleHome() {
        for (HttpUrl url : home.undated()) {
            if (home.hasNews()) {
                return;
            }
            if (frontier.isArticle(url) && mayGoOn() && frontier.take(url)) {
                pages.read(Addresses.canonical(url), null);
            }
        }
    }

    private SiteScan account(boolean opened) {
        boolean ofColumns = plan.kind() == ScanKind.WHOLE || plan.kind() == ScanKind.COLUMNS;
        return account(opened, ofColumns ? reports.settle(account, true) : List.of());
    }

    private SiteScan account(boolean opened, List<AnnualReportObservation> annual) {
        boolean judgesHome = plan.kind() == ScanKind.WHOLE || plan.kind() == ScanKind.COLUMNS;
        HomeObservation news = opened && judgesHome ? judgeHome() : HomeObservation.unread("NOT_FETCHED");
        List<ColumnObservation> seen = account.columns();
        return new SiteScan(
                site,
                state(opened),
                fetches.read(),
                attachments.read(),
                attachments.unread(),
                fetches.failed(),
                fetches.elapsed(),
                seen,
                account.problems(),
                account.contacts(),
                new SiteDuties(news, SiteStanding.of(seen, indicators.siteLimits(), plan.today()), annual),
                marks.seen(),
                account.accountLinks(),
                deep == null ? null : deep.progress());
    }

    private HomeObservation judgeHome() {
        HomeVerdict verdict =
                HomeVerdict.on(home.news(account.columns(), plan.clock().instant()));
        HomeObservation seen = verdict.observation();
        account.add(verdict.visit(), seeing.items(home.shown(), seen.newest(), seen.limit()));
        return seen;
    }

    private SiteScan.State state(boolean opened) {
        if (cutShort) {
            return SiteScan.State.PARTIAL;
        }
        return opened ? SiteScan.State.SCANNED : SiteScan.State.UNREACHABLE;
    }

    private boolean openHome() {
        HomeOpening.Outcome outcome =
                new HomeOpening(site, plan, frontier, fetches, pages, account).open(this::takeUpHome, this::mayGoOn);
        cutShort |= outcome == HomeOpening.Outcome.STOPPED;
        return outcome == HomeOpening.Outcome.OPENED;
    }

    private void takeUpHome(Page shown) {
        switch (plan.kind()) {
            // What stands on the home page is as good as new.
            case WHOLE ->
                openNews(shown).ifPresent(news -> news.forEach(url -> frontier.addArticle(url, plan.today(), null)));
            case COLUMNS -> openNews(shown);
            case CONTENT -> content.home(shown);
            case DEEP -> {
                if (deep != null) {
                    deep.follow(shown);
                }
            }
        }
    }

    private Optional<Set<HttpUrl>> openNews(Page shown) {
        return PageReads.madeOut(shown.url(), () -> home.open(shown));
    }

    /** The documents with an open finding, on each of which a verdict is owed. */
    private void readOwed() {
        for (HttpUrl url : documents.owed()) {
            if (frontier.take(url) && mayGoOn()) {
                if (attachments.reads(url)) {
                    attachments.read(url, null, null);
                } else {
                    pages.read(url, null);
                }
            }
        }
    }

    private void readOn() {
        readAttachments();
        while (frontier.hasNext() && mayGoOn()) {
            Frontier.Target target = frontier.next();
            ColumnWalk walk = target.column();
            String column = walk == null ? null : walk.column().name();
            if (walk != null && target.isList()) {
                Optional<PageRead> page = pages.read(target.url(), column);
                page.flatMap(read -> PageReads.madeOut(target.url(), () -> read.listing(plan.today())))
                        .ifPresentOrElse(
                                listing -> {
                                    reports.read(walk.column(), page.get().page(), listing);
                                    walk.follow(page.get().page(), listing, target.worth());
                                },
                                walk.watch()::notRead);
            } else {
                boolean suspect = walk != null && walk.watch().isSuspect(target.url());
                Optional<PageRead> article = pages.article(target.url(), column, suspect);
                if (walk != null) {
                    article.ifPresent(read -> memories.read(walk.watch(), target.url(), read));
                }
            }
            readAttachments();
        }
    }

    /** A scan of columns leaves what their lists link to to the scan for what is new. */
    private void readAttachments() {
        if (plan.kind() != ScanKind.COLUMNS) {
            attachments.readWaiting(this::mayGoOn);
        }
    }

    private boolean mayGoOn() {
        boolean over = fetches.areOver();
        cutShort |= over;
        return !over;
    }
}
