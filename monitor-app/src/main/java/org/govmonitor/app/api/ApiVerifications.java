package org.govmonitor.app.api;

import java.net.URI;
import java.time.Instant;
import java.util.Map;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.members.ForUnits;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.runs.verify.Asked;
import org.govmonitor.app.runs.verify.Verification;
import org.govmonitor.app.runs.verify.Verifications;
import org.govmonitor.check.Visit;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/findings/7/verify}: having a finding looked at again at once, and how far that is. */
@RestController
class ApiVerifications {
    private static final Words WORDS = Words.of(ApiVerifications.class);

    private final Verifications verifications;

    ApiVerifications(Verifications verifications) {
        this.verifications = verifications;
    }

    /** It was taken on; {@code /verification} says how far it is. */
    record Begun(long id) {}

    /**
     * How far it is.
     *
     * @param outcome once it is DONE, else null
     * @param reason in words, why nothing could be read, or null
     * @param before where the finding stood, and {@code after} where it stands since
     */
    record Look(
            long id,
            Verification.State state,
            String askedBy,
            Instant askedAt,
            @Nullable Instant endedAt,
            Visit.@Nullable Outcome outcome,
            @Nullable String reason,
            FindingState before,
            @Nullable FindingState after) {}

    @PostMapping("/api/v1/findings/{id}/verify")
    @ForUnits
    ResponseEntity<Begun> start(@PathVariable long id, SignedIn me) {
        Asked asked = verifications.start(id, me.sight(), me.member().name());
        if (asked instanceof Asked.Begun begun) {
            return ResponseEntity.accepted()
                    .location(URI.create("/api/v1/findings/" + id + "/verification"))
                    .body(new Begun(begun.id()));
        }
        throw refusal((Asked.Refused) asked);
    }

    @GetMapping("/api/v1/findings/{id}/verification")
    @ForUnits
    Look status(@PathVariable long id, SignedIn me) {
        Verification look = verifications.latestOf(me.sight(), id).orElseThrow(Refusal::notThere);
        return new Look(
                look.id(),
                look.state(),
                look.askedBy(),
                look.askedAt(),
                look.endedAt(),
                look.outcome(),
                look.reason(),
                look.before(),
                look.after());
    }

    private static Refusal refusal(Asked.Refused refused) {
        long after = Math.max(1, refused.after().toSeconds());
        return switch (refused.why()) {
            case NO_SUCH_FINDING -> Refusal.notThere();
            case TOO_SOON, TOO_MANY ->
                new Refusal(
                        HttpStatus.TOO_MANY_REQUESTS,
                        WORDS.say("verify." + refused.why(), after),
                        Map.of("retryAfterSeconds", after));
            case NOTHING_OPEN, NOT_READABLE, NO_CONTACT ->
                new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, WORDS.say("verify." + refused.why()));
        };
    }
}
