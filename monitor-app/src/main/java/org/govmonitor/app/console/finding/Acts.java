package org.govmonitor.app.console.finding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.govmonitor.app.console.frame.Notice;
import org.govmonitor.app.ledger.Answer;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.OwnUnits;
import org.govmonitor.app.ledger.Review;
import org.govmonitor.app.ledger.SeenFinding;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.Sight;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hands what a person does on a page to the ledger, in his name and within his sight. */
@Component
class Acts {
    private final Review review;
    private final OwnUnits ownUnits;
    private final Clock clock;

    Acts(Review review, OwnUnits ownUnits, Clock clock) {
        this.review = review;
        this.ownUnits = ownUnits;
        this.clock = clock;
    }

    /**
     * @param reason empty where none was given
     * @param until needed to exempt
     */
    Acted act(Act act, List<SeenFinding> chosen, String reason, @Nullable LocalDate until, SignedIn me) {
        try {
            Command command = command(reason, me);
            return new Acted(command.id(), answers(act, chosen, until, command, me.sight()), null);
        } catch (IllegalArgumentException e) {
            return Acted.refused(String.valueOf(e.getMessage()));
        }
    }

    /** Why an act cannot be done as it was asked for; null where it can be tried. */
    @Nullable
    Notice refusal(Act act, String name, List<SeenFinding> chosen, String reason, @Nullable LocalDate until) {
        if (chosen.isEmpty()) {
            return Notice.failed("notice.nothing");
        }
        if (act.reasoned() && reason.isEmpty()) {
            return Notice.failed("notice.reason", name);
        }
        if (reason.length() > Command.LONGEST_REASON) {
            return Notice.failed("notice.reason.long", String.valueOf(Command.LONGEST_REASON));
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        return act == Act.EXEMPT && (until == null || until.isBefore(today)) ? Notice.failed("notice.until") : null;
    }

    Acted undo(String commandId, SignedIn me) {
        Command command = command("", me);
        return new Acted(command.id(), review.undo(me.sight(), commandId, command), null);
    }

    private Command command(String reason, SignedIn me) {
        return Command.of(me.member().name(), reason.isEmpty() ? null : reason, clock.instant());
    }

    private List<Answer> answers(
            Act act, List<SeenFinding> chosen, @Nullable LocalDate until, Command command, Sight sight) {
        return switch (act) {
            case CONFIRM -> review.confirm(sight, chosen, command);
            case REJECT -> review.reject(sight, chosen, command);
            case ASSIGN -> ownUnits.assign(sight, chosen, command);
            case REMIND -> review.remind(sight, chosen, command);
            case EXEMPT -> review.exempt(sight, chosen, Objects.requireNonNull(until), command);
            case CLOSE -> review.close(sight, chosen, command);
            case REOPEN -> review.reopen(sight, chosen, command);
            case NOTE -> review.note(sight, chosen, command);
        };
    }
}
