package org.govmonitor.app.runs.verify;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.govmonitor.app.ledger.Claim;
import org.govmonitor.app.ledger.Reconciler;
import org.govmonitor.app.ledger.ScanIntake;
import org.govmonitor.app.ledger.SiteScanEnd;
import org.govmonitor.app.ledger.SiteScanKey;
import org.govmonitor.app.ledger.Sweep;
import org.govmonitor.check.Visit;
import org.govmonitor.scan.SiteScan;
import org.springframework.stereotype.Component;

/**
 * Brings what looking again showed into the ledger, as a scan of one subject. It counts as no look at the site: neither as its
 * first, nor for what share of it changed at once.
 */
@Component
class Telling {
    private static final String PLAN = "verify ";

    private final ScanIntake intake;
    private final Reconciler reconciler;
    private final Clock clock;

    Telling(ScanIntake intake, Reconciler reconciler, Clock clock) {
        this.intake = intake;
        this.reconciler = reconciler;
        this.clock = clock;
    }

    /** @param outcome UNREACHABLE where the home page did not open, so that a missing page says nothing */
    void tell(Order order, Visit visit, SiteScan.State outcome) {
        SiteScanKey key = new SiteScanKey(
                order.finding().targetId(), PLAN + order.id(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        Optional<Claim> claimed = intake.claim(key);
        SiteScanEnd end = new SiteScanEnd(outcome, 0, 0, 0, 0, 0, Sweep.NONE);
        if (claimed.isPresent() && intake.record(claimed.get(), List.of(visit)) && intake.end(claimed.get(), end)) {
            reconciler.reconcile(claimed.get().scanSiteId());
        }
    }
}
