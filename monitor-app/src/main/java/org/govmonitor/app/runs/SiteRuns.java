package org.govmonitor.app.runs;

import java.time.Clock;
import java.util.Optional;
import org.govmonitor.app.accounts.report.LinkSeen;
import org.govmonitor.app.accounts.report.SiteLinks;
import org.govmonitor.app.ledger.Claim;
import org.govmonitor.app.ledger.Reconciler;
import org.govmonitor.app.ledger.ScanIntake;
import org.govmonitor.app.ledger.SiteScanEnd;
import org.govmonitor.app.ledger.SiteScanKey;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.runs.memory.DeepCrawls;
import org.govmonitor.app.runs.memory.SiteMemories;
import org.govmonitor.app.runs.seen.SiteJournal;
import org.govmonitor.scan.ScanPlan;
import org.govmonitor.scan.SiteScan;
import org.govmonitor.scan.SiteScanner;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** One site's part of a run: claimed, scanned, ended, reconciled. What is broken off at any point is done again later. */
@Component
class SiteRuns {
    private static final Logger log = LoggerFactory.getLogger(SiteRuns.class);

    private final SiteScanner scanner;
    private final ScanSettings settings;
    private final Assignments assignments;
    private final ScanIntake intake;
    private final Reconciler reconciler;
    private final ObservationJournal observations;
    private final SiteMemories memories;
    private final DeepCrawls crawls;
    private final SiteLinks links;
    private final TransactionTemplate transaction;
    private final ColumnSearches searches;
    private final SiteJournal sites;
    private final RunningScans running;
    private final Clock clock;

    SiteRuns(
            SiteScanner scanner,
            ScanSettings settings,
            Assignments assignments,
            ScanIntake intake,
            Reconciler reconciler,
            ObservationJournal observations,
            SiteMemories memories,
            DeepCrawls crawls,
            SiteLinks links,
            TransactionTemplate transaction,
            ColumnSearches searches,
            SiteJournal sites,
            RunningScans running,
            Clock clock) {
        this.scanner = scanner;
        this.settings = settings;
        this.assignments = assignments;
        this.intake = intake;
        this.reconciler = reconciler;
        this.observations = observations;
        this.memories = memories;
        this.crawls = crawls;
        this.links = links;
        this.transaction = transaction;
        this.searches = searches;
        this.sites = sites;
        this.running = running;
        this.clock = clock;
    }

    /**
     * Does the site's part on the calling thread.
     *
     * @return whether nothing is left to do
     */
    boolean complete(Run run, RegisteredSite site) {
        String name = site.site().name();
        try {
            running.begin(run, site.id(), name);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
        try {
            return running.isLeftOut(run, site.id()) || !running.isStopped(run) && assigned(run, site);
        } catch (RuntimeException e) {
            log.error("the scan of {} broke off and is left for the next start", name, e);
            return false;
        } finally {
            running.end(run, site.id());
        }
    }

    private boolean assigned(Run run, RegisteredSite site) {
        return assignments
                .of(run.plan(), site)
                .map(assignment -> complete(run, site, assignment)
                        && (!run.plan().judgesColumns()
                                || running.isLeftOut(run, site.id())
                                || searches.searchWhereDue(site)))
                .orElse(true);
    }

    private boolean complete(Run run, RegisteredSite site, Assignment assignment) {
        Optional<ScanPlan> plan = settings.plan(run.plan(), run.firedAt(), clock);
        return plan.isEmpty() || complete(run, site, assignment, plan.get());
    }

    private boolean complete(Run run, RegisteredSite site, Assignment assignment, ScanPlan plan) {
        Optional<Claim> claimed =
                intake.claim(new SiteScanKey(site.id(), run.plan().key(), run.firedAt()));
        if (claimed.isEmpty()) {
            return true;
        }
        Claim claim = claimed.get();
        boolean ended = false;
        try {
            ended = scan(run, site, assignment, plan, claim);
        } finally {
            if (!ended) {
                intake.interrupt(claim);
            }
        }
        if (ended) {
            reconciler.reconcile(claim.scanSiteId());
        }
        return ended || running.isLeftOut(run, site.id());
    }

    private boolean scan(Run run, RegisteredSite site, Assignment assignment, ScanPlan plan, Claim claim) {
        SiteVisits visits = new SiteVisits(run, claim, intake, running, clock);
        SiteScan scan = assignment.onwards()
                ? scanner.scan(assignment.site(), plan, assignment.known(), visits)
                : scanner.reread(assignment.site(), plan, assignment.known(), visits);
        visits.flush();
        if (visits.stopped()) {
            return false;
        }
        if (scan.state() == SiteScan.State.UNREACHABLE) {
            running.update(site.id(), SiteProgress::didNotOpen);
        }
        observations.keep(run, site, scan.columns());
        if (run.plan().judgesColumns() || run.plan().looksThroughDocuments()) {
            sites.keep(run.id(), site.id(), plan.kind(), scan, clock.instant());
        }
        boolean ended = Boolean.TRUE.equals(transaction.execute(status -> end(claim, run.plan(), site, scan)));
        if (ended && run.plan().judgesColumns() && scan.state() == SiteScan.State.SCANNED) {
            links.seen(
                    site,
                    scan.accountLinks().stream()
                            .map(link -> new LinkSeen(link.url(), link.day()))
                            .toList());
        }
        return ended;
    }

    /** An attempt that lost its claim has learned nothing. */
    private boolean end(Claim claim, Plan plan, RegisteredSite site, SiteScan scan) {
        boolean ended = intake.end(claim, SiteScanEnd.of(scan, plan.sweep()));
        if (ended) {
            memories.keep(site, scan);
        }
        if (ended && plan == Plan.DEEP) {
            crawls.keep(site, scan);
        }
        return ended;
    }
}
