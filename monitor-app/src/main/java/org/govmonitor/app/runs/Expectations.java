package org.govmonitor.app.runs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.govmonitor.app.ledger.ScanIntake;
import org.govmonitor.app.ledger.SiteScanEnd;
import org.govmonitor.app.ledger.SiteScanRecord;
import org.springframework.stereotype.Component;

/** What scans of a plan took the last time, by site or account. */
@Component
class Expectations {
    private final ScanIntake intake;
    private final Clock clock;

    Expectations(ScanIntake intake, Clock clock) {
        this.intake = intake;
        this.clock = clock;
    }

    Map<Long, SiteProgress.Expected> of(Plan plan) {
        Map<Long, SiteProgress.Expected> expected = new HashMap<>();
        for (SiteScanRecord scan : intake.lastEnded(List.of(plan.key()), clock.instant())) {
            SiteScanEnd end = scan.end();
            Instant ended = scan.endedAt();
            if (end != null && ended != null) {
                expected.put(
                        scan.key().targetId(),
                        new SiteProgress.Expected(
                                end.pages() + end.attachments() + end.failed(),
                                Duration.between(scan.startedAt(), ended)));
            }
        }
        return expected;
    }
}
