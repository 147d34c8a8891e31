package org.govmonitor.app.chase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.govmonitor.app.ledger.FindingBrief;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.springframework.stereotype.Component;

/** Findings as rounds see them: by the unit that has to act. */
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

    /** Names and units of sites and accounts by their ids. */
    Map<Long, NamedTarget> targets() {
        Map<Long, NamedTarget> targets = new HashMap<>();
        registrations.named(Sight.EVERYTHING).forEach(target -> targets.put(target.id(), target));
        return targets;
    }

    /** Who has to act: who was told, or else who answers for the site or account. */
    static String unit(FindingBrief finding, Map<Long, NamedTarget> targets) {
        String told = finding.term().unit();
        return told == null
                ? Objects.requireNonNull(targets.get(finding.targetId())).unit()
                : told;
    }

    static Told told(FindingBrief finding, Map<Long, NamedTarget> targets, Instant now, String step) {
        LocalDate due = finding.term().dueOn();
        return new Told(
                Objects.requireNonNull(targets.get(finding.targetId())).name(),
                finding.wording(),
                finding.foundOn(),
                due,
                finding.overdueDays(now),
                step);
    }
}
