package org.govmonitor.app.console.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.govmonitor.app.ledger.RunCost;
import org.govmonitor.app.ledger.ScanIntake;
import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.runs.Plan;
import org.govmonitor.app.runs.Run;
import org.govmonitor.app.runs.RunState;
import org.govmonitor.app.runs.ScanRuns;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /runs}: what is being scanned now and what became of the last runs. */
@Controller
@ForReviewers
class RunsPage {
    private static final int MOST = 100;

    private final ScanRuns runs;
    private final ScanIntake scans;
    private final DateTimeFormatter minute;

    RunsPage(ScanRuns runs, ScanIntake scans, Clock clock) {
        this.runs = runs;
        this.scans = scans;
        this.minute = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
    }

    /**
     * A run with its times as the office's clock shows them.
     *
     * @param took in whole minutes, or null while it is under way
     * @param cost null where no scan of it has ended
     */
    record Line(
            Plan plan,
            String firedAt,
            String startedAt,
            String endedAt,
            @Nullable Long took,
            RunState state,
            @Nullable RunCost cost) {}

    @GetMapping("/runs")
    String show(Model model) {
        model.addAttribute("progress", runs.progress());
        List<Run> latest = runs.latest(MOST);
        Map<String, RunCost> costs = latest.stream()
                .map(Run::firedAt)
                .min(Comparator.naturalOrder())
                .map(scans::costsSince)
                .orElse(List.of())
                .stream()
                .collect(Collectors.toMap(cost -> name(cost.plan(), cost.firedAt()), Function.identity()));
        model.addAttribute(
                "runs",
                latest.stream()
                        .map(run -> line(run, costs.get(name(run.plan().key(), run.firedAt()))))
                        .toList());
        return "run/runs";
    }

    private static String name(String plan, Instant firedAt) {
        return plan + " " + firedAt;
    }

    private Line line(Run run, @Nullable RunCost cost) {
        Instant ended = run.endedAt();
        return new Line(
                run.plan(),
                time(run.firedAt()),
                time(run.startedAt()),
                time(ended),
                ended == null ? null : Duration.between(run.startedAt(), ended).toMinutes(),
                run.state(),
                cost);
    }

    private String time(@Nullable Instant instant) {
        return instant == null ? "" : minute.format(instant);
    }
}
