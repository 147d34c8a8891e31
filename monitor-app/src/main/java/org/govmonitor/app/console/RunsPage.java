package org.govmonitor.app.console;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
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
class RunsPage {
    private static final int MOST = 100;

    private final ScanRuns runs;
    private final DateTimeFormatter minute;

    RunsPage(ScanRuns runs, Clock clock) {
        this.runs = runs;
        this.minute = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
    }

    /** A run with its times as the office's clock shows them. */
    record Line(Plan plan, String firedAt, String startedAt, String endedAt, RunState state) {}

    @GetMapping("/runs")
    String show(Model model) {
        model.addAttribute("progress", runs.progress());
        model.addAttribute("runs", runs.latest(MOST).stream().map(this::line).toList());
        return "runs";
    }

    private Line line(Run run) {
        return new Line(run.plan(), time(run.firedAt()), time(run.startedAt()), time(run.endedAt()), run.state());
    }

    private String time(@Nullable Instant instant) {
        return instant == null ? "" : minute.format(instant);
    }
}
