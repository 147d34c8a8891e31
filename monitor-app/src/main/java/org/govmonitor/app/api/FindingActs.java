package org.govmonitor.app.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.govmonitor.app.ledger.Answer;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.OwnUnits;
import org.govmonitor.app.ledger.Review;
import org.govmonitor.app.ledger.SeenFinding;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Hands what a program does to the ledger, in the name of whose token it shows and within his sight. */
@Component
class FindingActs {
    private static final Words WORDS = Words.of(FindingActs.class);
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,40}");

    private final Review review;
    private final OwnUnits ownUnits;
    private final Clock clock;

    /**
     * What is said with an action.
     *
     * @param reason in words, or null
     * @param until the last day that is excused; of {@link FindingAction#EXEMPT} only
     * @param on the day it was put right; of {@link FindingAction#REPORT} only
     */
    record Said(
            @Nullable String reason,
            @Nullable LocalDate until,
            @Nullable LocalDate on) {}

    FindingActs(Review review, OwnUnits ownUnits, Clock clock) {
        this.review = review;
        this.ownUnits = ownUnits;
        this.clock = clock;
    }

    /**
     * @param key what the program calls this command, so that sending it again does nothing more; null for a new one
     * @throws Refusal if the action cannot be done at all
     */
    List<Answer> act(FindingAction action, List<SeenFinding> chosen, Said said, @Nullable String key, SignedIn me) {
        try {
            return answers(action, chosen, said, command(said.reason(), key, me), me.sight());
        } catch (IllegalArgumentException why) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, why.getMessage());
        }
    }

    /** @throws Refusal if the key or the reason cannot be kept */
    Command command(@Nullable String reason, @Nullable String key, SignedIn me) {
        if (key != null && !KEY.matcher(key).matches()) {
            throw new Refusal(HttpStatus.BAD_REQUEST, WORDS.say("key"));
        }
        // Two members may choose the same key; each means his own command.
        String id = key == null ? UUID.randomUUID().toString() : me.member().id() + "/" + key;
        String words = reason == null || reason.isBlank() ? null : reason.strip();
        try {
            return new Command(id, me.member().name(), words, clock.instant());
        } catch (IllegalArgumentException why) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, why.getMessage());
        }
    }

    private List<Answer> answers(
            FindingAction action, List<SeenFinding> chosen, Said said, Command command, Sight sight) {
        return switch (action) {
            case CONFIRM -> review.confirm(sight, chosen, command);
            case REJECT -> review.reject(sight, chosen, command);
            case ASSIGN -> ownUnits.assign(sight, chosen, command);
            case REMIND -> review.remind(sight, chosen, command);
            case EXEMPT -> review.exempt(sight, chosen, needed(said.until(), "until"), command);
            case REPORT -> report(chosen, said, command, sight);
            case CLOSE -> review.close(sight, chosen, command);
            case REOPEN -> review.reopen(sight, chosen, command);
            case NOTE -> review.note(sight, chosen, command);
        };
    }

    private List<Answer> report(List<SeenFinding> chosen, Said said, Command command, Sight sight) {
        LocalDate on = needed(said.on(), "on");
        if (command.reason() == null || on.isAfter(LocalDate.ofInstant(command.at(), clock.getZone()))) {
            throw new IllegalArgumentException(WORDS.say("report"));
        }
        return review.report(sight, chosen, on, command);
    }

    private static LocalDate needed(@Nullable LocalDate day, String field) {
        if (day == null) {
            throw new IllegalArgumentException(WORDS.say("needed", field));
        }
        return day;
    }
}
