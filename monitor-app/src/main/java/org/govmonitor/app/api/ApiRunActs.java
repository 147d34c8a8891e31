package org.govmonitor.app.api;

import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.runs.Plan;
import org.govmonitor.app.runs.RunDesk;
import org.govmonitor.app.runs.ScanRuns;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/runs}: starting runs beside the schedule, and stopping them. */
@RestController
class ApiRunActs {
    private static final Words WORDS = Words.of(ApiRunActs.class);

    private final RunDesk desk;
    private final ScanRuns runs;

    ApiRunActs(RunDesk desk, ScanRuns runs) {
        this.desk = desk;
        this.runs = runs;
    }

    /** @param target the number of the only site or account; null for all */
    record Order(@Nullable Plan plan, @Nullable Long target) {}

    /** What became of it. */
    record Told(String result) {}

    @PostMapping("/api/v1/runs")
    @ForReviewers
    @ResponseStatus(HttpStatus.ACCEPTED)
    Told start(@RequestBody Order order, SignedIn me) {
        if (order.plan() == null) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, WORDS.say("needed", "plan"));
        }
        RunDesk.Result result =
                desk.runNow(order.plan(), order.target(), me.member().name());
        return switch (result) {
            case STARTED -> new Told(result.name());
            case UNDER_WAY -> throw new Refusal(HttpStatus.CONFLICT, WORDS.say("run.UNDER_WAY"));
            case NOTHING_THERE, NO_CONTACT ->
                throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, WORDS.say("run." + result));
        };
    }

    @PostMapping("/api/v1/runs/{id}/stop")
    @ForReviewers
    @ResponseStatus(HttpStatus.ACCEPTED)
    Told stop(@PathVariable long id, SignedIn me) {
        if (runs.byId(id).isEmpty()) {
            throw Refusal.notThere();
        }
        if (!desk.stop(id, me.member().name())) {
            throw new Refusal(HttpStatus.CONFLICT, WORDS.say("run.over"));
        }
        return new Told("STOPPED");
    }
}
