package org.govmonitor.app.runs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.app.availability.ProbedKinds;
import org.govmonitor.app.ledger.Claim;
import org.govmonitor.app.ledger.ScanIntake;
import org.govmonitor.check.Visit;
import org.govmonitor.registry.Site;
import org.govmonitor.scan.ScanListener;

/**
 * Hands what one scan of a site sees to the ledger, a chunk at a time, and keeps its lease while it does. Once the service
 * is told to stop nothing more is handed on: a fetch that was cut off says nothing about a site.
 */
final class SiteVisits implements ScanListener {
    private static final int CHUNK = 200;
    private static final Duration RENEW_EVERY = Duration.ofMinutes(1);

    private final Run run;
    private final Claim claim;
    private final ScanIntake intake;
    private final RunningScans running;
    private final Clock clock;
    private final List<Visit> waiting = new ArrayList<>();
    private Instant renewed;
    private boolean lost;

    SiteVisits(Run run, Claim claim, ScanIntake intake, RunningScans running, Clock clock) {
        this.run = run;
        this.claim = claim;
        this.intake = intake;
        this.running = running;
        this.clock = clock;
        this.renewed = clock.instant();
    }

    /** What only probes may say is not handed on. */
    @Override
    public void visited(Site site, Visit visit) {
        if (ProbedKinds.contain(visit.kind())) {
            return;
        }
        if (visit.outcome() == Visit.Outcome.FOUND) {
            running.update(claim.key().targetId(), SiteProgress::foundOne);
        }
        waiting.add(visit);
        if (waiting.size() >= CHUNK) {
            flush();
        }
    }

    @Override
    public void fetching(Site site, HttpUrl url) {
        running.update(claim.key().targetId(), progress -> progress.asks(url.toString()));
    }

    @Override
    public void fetched(Site site, HttpUrl url, boolean ok) {
        running.update(claim.key().targetId(), progress -> progress.read(ok));
        Instant now = clock.instant();
        if (Duration.between(renewed, now).compareTo(RENEW_EVERY) >= 0) {
            renewed = now;
            lost = !intake.renew(claim);
        }
    }

    /** Also where the lease is lost: then another attempt has the site, and nothing of this one counts. */
    @Override
    public boolean stopped() {
        return lost || running.isStopped(run, claim.key().targetId());
    }

    /** Hands on what is left. */
    void flush() {
        if (!stopped()) {
            lost = !intake.record(claim, waiting);
        }
        waiting.clear();
    }
}
