package org.govmonitor.app.chase;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.govmonitor.app.ledger.FindingBrief;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.springframework.stereotype.Component;

/** Findings as rounds see them. */
@Component
class Chased {
    private static final int MOST = 20_000;

    private final Findings findings;
    private final Registrations registrations;

    Chased(Findings findings, Registrations registrations) {
        this.findings = findings;
        this.registrations = registrations;
    }

    /** The earliest deadline first. */
    List<FindingBrief> of(Sight sight, FindingQuery query) {
        return findings.first(sight, query, new FindingOrder(FindingOrder.By.DUE, false), MOST);
    }

    /** @param now as of which they are late */
    Digests digests(Instant now) {
        Map<Long, NamedTarget> targets = new HashMap<>();
        registrations.named(Sight.EVERYTHING).forEach(target -> targets.put(target.id(), target));
        return new Digests(targets, now);
    }
}
