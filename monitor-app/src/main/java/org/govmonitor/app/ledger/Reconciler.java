package org.govmonitor.app.ledger;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.govmonitor.app.ledger.target.Target;
import org.govmonitor.app.ledger.target.Targets;
import org.govmonitor.indicator.Indicators;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Brings ended scans into the ledger, each in one transaction under the lock of its site. Doing it twice does nothing the
 * second time; a kill leaves the scan waiting for the next call.
 */
@Service
public class Reconciler {
    private static final Logger LOG = LoggerFactory.getLogger(Reconciler.class);
    private static final int TRIES = 5;
    private static final int CHUNK = 500;

    private final EntityManager store;
    private final ScanSites scans;
    private final WatchedTargets sites;
    private final RecordedVisits visits;
    private final FindingRows findings;
    private final Indicators indicators;
    private final EventHash hashing;
    private final Terms terms;
    private final Targets registry;
    private final Clock clock;
    private final TransactionTemplate transaction;

    Reconciler(
            EntityManager store,
            ScanSites scans,
            WatchedTargets sites,
            RecordedVisits visits,
            FindingRows findings,
            Indicators indicators,
            EventHash hashing,
            Terms terms,
            Targets registry,
            Clock clock,
            TransactionTemplate transaction) {
        this.store = store;
        this.scans = scans;
        this.sites = sites;
        this.visits = visits;
        this.findings = findings;
        this.indicators = indicators;
        this.hashing = hashing;
        this.terms = terms;
        this.registry = registry;
        this.clock = clock;
        this.transaction = transaction;
    }

    /**
     * Reconciles a scan, and before it whatever older scan of its site still waits. A scan that has not ended, or was
     * reconciled before, is left alone.
     */
    public void reconcile(long scanSiteId) {
        scans.waitingUpTo(scanSiteId).forEach(this::reconcileOne);
    }

    /** Reconciles all that waits, oldest first: at the start, and every now and then, on any node. */
    public void reconcilePending() {
        for (long scan : scans.waiting()) {
            try {
                reconcileOne(scan);
            } catch (RuntimeException e) {
                LOG.error("scan {} could not be brought into the ledger and waits for the next try", scan, e);
            }
        }
    }

    private void reconcileOne(long scanSiteId) {
        for (int attempt = 1; ; attempt++) {
            try {
                transaction.executeWithoutResult(status -> inTransaction(scanSiteId));
                return;
            } catch (ConcurrencyFailureException | DataIntegrityViolationException e) {
                if (attempt == TRIES) {
                    throw e;
                }
                LOG.debug("scan {} met another writer, once more", scanSiteId, e);
            }
        }
    }

    private void inTransaction(long scanSiteId) {
        ScanSite scan = scans.lock(scanSiteId).orElseThrow();
        if (!scan.waits()) {
            return;
        }
        boolean firstSeen = sites.lock(scan.targetId()).isFirst(scan);
        boolean first = firstSeen || isFirstOfColumns(scan) || isFirstSweep(scan);
        scan.reconciled(clock.instant().truncatedTo(ChronoUnit.MICROS));
        SiteLedger ledger = new SiteLedger(
                store,
                findings,
                scan.targetId(),
                registry.byId(scan.targetId()).map(Target::unit).orElse(null));
        List<Long> silent = new SiteReconciliation(store, indicators, hashing, terms, scan, ledger)
                .run(
                        visits.ofAttempt(scan.id(), scan.attempt()),
                        first,
                        findings.undecidedBatch(scan.targetId()).orElse(null));
        store.flush();
        for (int from = 0; from < silent.size(); from += CHUNK) {
            visits.drop(silent.subList(from, Math.min(from + CHUNK, silent.size())));
        }
    }

    /** Where nobody looked before, what is found is as new as on a site's first day. */
    private boolean isFirstSweep(ScanSite scan) {
        return scan.end().looked() && scan.end().sweep() != Sweep.NONE && !scans.othersLookedThroughTheSame(scan.id());
    }

    /** A site that was registered without columns and has some now is new to whoever judges them. */
    private boolean isFirstOfColumns(ScanSite scan) {
        return scan.end().columnsJudged() > 0 && !scans.othersJudgedColumns(scan.id());
    }
}
