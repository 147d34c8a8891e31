package org.govmonitor.app.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govmonitor.app.ledger.target.Target;
import org.govmonitor.app.ledger.target.Targets;
import org.govmonitor.app.registration.Sight;
import org.springframework.stereotype.Service;

/** Tells the units that answer for sites and accounts to put right what was found there. */
@Service
public class OwnUnits {
    private final Review review;
    private final Findings findings;
    private final Targets registry;

    OwnUnits(Review review, Findings findings, Targets registry) {
        this.review = review;
        this.findings = findings;
        this.registry = registry;
    }

    /** Each finding to the unit of its site or account, with the time that the rules give. */
    public List<Answer> assign(Sight sight, List<SeenFinding> chosen, Command command) {
        Map<String, List<SeenFinding>> byUnit = new LinkedHashMap<>();
        List<Answer> answers = new ArrayList<>();
        for (SeenFinding seen : chosen) {
            findings.byId(sight, seen.findingId())
                    .flatMap(finding -> registry.byId(finding.targetId()))
                    .map(Target::unit)
                    .ifPresentOrElse(
                            unit -> byUnit.computeIfAbsent(unit, none -> new ArrayList<>())
                                    .add(seen),
                            () -> answers.add(Answer.noSuch(seen.findingId())));
        }
        byUnit.forEach((unit, ofUnit) -> answers.addAll(review.assign(sight, ofUnit, unit, null, command)));
        return answers;
    }
}
