package org.govmonitor.app.console.run;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.govmonitor.app.ledger.RunCost;
import org.govmonitor.app.ledger.ScanIntake;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.runs.Plan;
import org.govmonitor.app.runs.Run;
import org.springframework.stereotype.Component;

/** Runs with what they cost and the names of what they were of, in as many questions to the store for one as for all. */
@Component
class RunLines {
    private final ScanIntake scans;
    private final Registrations registrations;

    RunLines(ScanIntake scans, Registrations registrations) {
        this.scans = scans;
        this.registrations = registrations;
    }

    List<RunLine> of(Sight sight, List<Run> runs) {
        if (runs.isEmpty()) {
            return List.of();
        }
        List<Instant> fires = runs.stream()
                .map(Run::firedAt)
                .sorted(Comparator.naturalOrder())
                .toList();
        List<String> plans = Arrays.stream(Plan.values()).map(Plan::key).toList();
        Map<String, RunCost> costs = scans.costs(sight, plans, fires.get(0), fires.get(fires.size() - 1)).stream()
                .collect(Collectors.toMap(cost -> name(cost.plan(), cost.firedAt()), Function.identity()));
        Map<Long, String> names = names(sight);
        return runs.stream()
                .map(run -> new RunLine(
                        run,
                        run.targetId() == null ? null : names.get(run.targetId()),
                        costs.get(name(run.plan().key(), run.firedAt()))))
                .toList();
    }

    /** What somebody may see, by name. */
    Map<Long, String> names(Sight sight) {
        return registrations.named(sight).stream().collect(Collectors.toMap(NamedTarget::id, NamedTarget::name));
    }

    private static String name(String plan, Instant firedAt) {
        return plan + " " + firedAt;
    }
}
