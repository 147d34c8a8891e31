package org.govmonitor.app.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.govmonitor.app.ledger.Answer;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.SeenFinding;
import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.members.ForUnits;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/findings/7/confirm} and its siblings: a person's word on findings, by a program of his. */
@RestController
class ApiFindingActs {
    private static final Words WORDS = Words.of(ApiFindingActs.class);
    private static final String KEY = "Idempotency-Key";
    private static final int MOST = 500;

    private final FindingActs acts;

    ApiFindingActs(FindingActs acts) {
        this.acts = acts;
    }

    /**
     * @param version of the finding as it was read
     * @param until the last day that is excused, to exempt
     */
    record Order(
            @Nullable Long version,
            @Nullable String reason,
            @Nullable LocalDate until) {}

    /**
     * @param version of the finding as it was read
     * @param on the day it was put right
     * @param reason what was done
     */
    record Report(
            @Nullable Long version,
            @Nullable LocalDate on,
            @Nullable String reason) {}

    /** One of many. */
    record One(@Nullable Long id, @Nullable Long version) {}

    /** The same done with many; each answers for itself. */
    record Many(
            @Nullable FindingAction action,
            @Nullable List<One> findings,
            @Nullable String reason,
            @Nullable LocalDate until) {}

    /**
     * What became of an action for one finding.
     *
     * @param version to be named by the next
     * @param since what happened since it was read, where it changed
     */
    record Done(long id, Answer.Result result, @Nullable FindingState state, long version, List<EventJson> since) {
        static Done of(Answer answer) {
            return new Done(
                    answer.findingId(),
                    answer.result(),
                    answer.state(),
                    answer.version(),
                    answer.since().stream().map(EventJson::of).toList());
        }
    }

    /** What became of all. */
    record AllDone(List<Done> items) {}

    @PostMapping("/api/v1/findings/{id}/{action:confirm|reject|assign|remind|exempt|close|reopen|note}")
    @ForReviewers
    Done act(
            @PathVariable long id,
            @PathVariable String action,
            @RequestBody Order order,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            SignedIn me) {
        return one(
                FindingAction.of(action),
                seen(id, order.version()),
                new FindingActs.Said(order.reason(), order.until(), null),
                key,
                me);
    }

    @PostMapping("/api/v1/findings/{id}/report")
    @ForUnits
    Done report(
            @PathVariable long id,
            @RequestBody Report report,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            SignedIn me) {
        return one(
                FindingAction.REPORT,
                seen(id, report.version()),
                new FindingActs.Said(report.reason(), null, report.on()),
                key,
                me);
    }

    @PostMapping("/api/v1/findings/actions")
    @ForReviewers
    AllDone many(
            @RequestBody Many many, @RequestHeader(name = KEY, required = false) @Nullable String key, SignedIn me) {
        List<One> named = many.findings() == null ? List.of() : many.findings();
        FindingAction action = many.action();
        if (action == null || action == FindingAction.REPORT || named.isEmpty() || named.size() > MOST) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, WORDS.say("many", MOST));
        }
        List<SeenFinding> chosen =
                named.stream().map(one -> seen(one.id(), one.version())).toList();
        return new AllDone(
                acts.act(action, chosen, new FindingActs.Said(many.reason(), many.until(), null), key, me).stream()
                        .map(Done::of)
                        .toList());
    }

    private Done one(FindingAction action, SeenFinding seen, FindingActs.Said said, @Nullable String key, SignedIn me) {
        Answer answer = acts.act(action, List.of(seen), said, key, me).get(0);
        if (answer.state() == null) {
            throw Refusal.notThere();
        }
        Done done = Done.of(answer);
        return switch (answer.result()) {
            case DONE -> done;
            case CHANGED ->
                throw new Refusal(
                        HttpStatus.CONFLICT,
                        WORDS.say("changed"),
                        Map.of("version", done.version(), "state", answer.state(), "since", done.since()));
            case REFUSED ->
                throw new Refusal(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        WORDS.say("past"),
                        Map.of("version", done.version(), "state", answer.state()));
        };
    }

    private static SeenFinding seen(@Nullable Long id, @Nullable Long version) {
        if (id == null || version == null) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, WORDS.say("version"));
        }
        return new SeenFinding(id, version);
    }
}
