package org.govmonitor.app.api;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.govmonitor.app.ledger.Entered;
import org.govmonitor.app.ledger.FindingsByHand;
import org.govmonitor.app.ledger.HandFinding;
import org.govmonitor.app.members.ForReviewers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/v1/findings}: what a person found, or a higher office handed down. */
@RestController
class ApiHand {
    private static final Words WORDS = Words.of(ApiHand.class);

    private final FindingsByHand findings;
    private final FindingActs acts;
    private final Indicators indicators;
    private final Clock clock;

    ApiHand(FindingsByHand findings, FindingActs acts, Indicators indicators, Clock clock) {
        this.findings = findings;
        this.acts = acts;
        this.indicators = indicators;
        this.clock = clock;
    }

    /**
     * @param target the number of the site or account
     * @param kind null where the catalogue has none: then {@code problem} says what it is
     * @param url of the page, column or attachment, or null
     * @param column its name, or null
     * @param foundOn null for today
     * @param office that handed it down, or null
     * @param number under which that office keeps it, or null
     * @param due the last day in time; null for what the rules say
     */
    record Found(
            @Nullable Long target,
            @Nullable ProblemKind kind,
            @Nullable String url,
            @Nullable String column,
            @Nullable String problem,
            @Nullable String note,
            @Nullable LocalDate foundOn,
            @Nullable String office,
            @Nullable String number,
            @Nullable LocalDate due) {}

    /**
     * What became of it.
     *
     * @param created false where the same is there already and not closed
     */
    record Kept(long id, boolean created) {}

    @PostMapping("/api/v1/findings")
    @ForReviewers
    ResponseEntity<Kept> enter(
            @RequestBody Found found,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            SignedIn me) {
        HttpUrl at = found.url() == null ? null : HttpUrl.parse(found.url());
        if (found.target() == null || (at == null && found.url() != null)) {
            throw new Refusal(
                    HttpStatus.UNPROCESSABLE_CONTENT, WORDS.say(found.target() == null ? "hand.target" : "hand.url"));
        }
        ProblemKind kind = found.kind() == null ? ProblemKind.OTHER : found.kind();
        String problem = given(found.problem());
        HandFinding said = new HandFinding(
                found.target(),
                kind,
                at,
                given(found.column()),
                problem == null ? indicators.of(kind).wording() : problem,
                given(found.note()),
                found.foundOn() == null ? LocalDate.ofInstant(clock.instant(), clock.getZone()) : found.foundOn(),
                given(found.office()),
                given(found.number()),
                found.due());
        Entered entered = findings.enter(me.sight(), said, acts.command(found.note(), key, me));
        if (entered.result() == Entered.Result.REFUSED) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, entered.why());
        }
        long id = Objects.requireNonNull(entered.findingId());
        return entered.result() == Entered.Result.DONE
                ? ResponseEntity.created(URI.create("/api/v1/findings/" + id)).body(new Kept(id, true))
                : ResponseEntity.ok(new Kept(id, false));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
