package org.govmonitor.app.ledger;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.govmonitor.app.ledger.due.Deadlines;
import org.govmonitor.app.ledger.due.Due;
import org.govmonitor.app.ledger.due.OfficeDay;
import org.govmonitor.app.ledger.exempt.Exemption;
import org.govmonitor.app.ledger.exempt.Scope;
import org.govmonitor.app.ledger.target.Targets;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What people decide about findings, one or many: each finding gets its own answer. Whoever shows them hands in what was shown
 * ({@link SeenFinding}), so that nobody decides on what he did not see. A finding out of sight is refused as if there were
 * none. Who may decide what is for the caller to know.
 */
@Service
public class Review {
    private static final Words WORDS = Words.of(Review.class);

    private final EntityManager store;
    private final FindingRows findings;
    private final FindingEvents events;
    private final Decider decider;
    private final Terms terms;
    private final Deadlines deadlines;
    private final Targets registry;
    private final Discretion discretion;

    Review(
            EntityManager store,
            FindingRows findings,
            FindingEvents events,
            Decider decider,
            Terms terms,
            Deadlines deadlines,
            Targets registry,
            Discretion discretion) {
        this.store = store;
        this.findings = findings;
        this.events = events;
        this.decider = decider;
        this.terms = terms;
        this.deadlines = deadlines;
        this.registry = registry;
        this.discretion = discretion;
    }

    /** The problems are real: they become OPEN, or RECTIFIED where they were seen in order since. */
    public List<Answer> confirm(Sight sight, Collection<SeenFinding> targets, Command command) {
        return decider.each(sight, targets, command, finding -> Ruling.confirm(finding.life()));
    }

    /**
     * False alarms. Their evidence never brings them back.
     *
     * @throws IllegalArgumentException without a reason
     */
    public List<Answer> reject(Sight sight, Collection<SeenFinding> targets, Command command) {
        demandReason(command, "reason.none");
        return decider.each(sight, targets, command, finding -> Ruling.reject(finding.life()));
    }

    /**
     * A unit is told to put NEW or OPEN findings right. The time of what is OPEN is counted anew from now, or ends as named.
     *
     * @param unit the name of a registered unit
     * @param due the last day in time, or null for what the rules say
     * @throws IllegalArgumentException if there is no such unit, or the day has passed
     */
    public List<Answer> assign(
            Sight sight, Collection<SeenFinding> targets, String unit, @Nullable LocalDate due, Command command) {
        if (!registry.isUnit(unit)) {
            throw new IllegalArgumentException(WORDS.say("unit.none", unit));
        }
        if (due != null && due.isBefore(OfficeDay.of(command.at()))) {
            throw new IllegalArgumentException(WORDS.say("due.past", due));
        }
        Due named = due == null ? null : deadlines.on(due);
        return decider.each(
                sight,
                targets,
                command,
                finding -> Ruling.assign(finding.life(), isTold(finding.duty(), unit, named)),
                (finding, type, next, at) -> {
                    Duty told = finding.duty().assigned(unit, at);
                    if (next.state() != FindingState.OPEN) {
                        return told;
                    }
                    return named == null
                            ? terms.counted(told, finding.severity(), at)
                            : told.due(named.at(), named.rule());
                });
    }

    /** Whoever answers is reminded of OPEN findings; sending the reminder is for the caller. */
    public List<Answer> remind(Sight sight, Collection<SeenFinding> targets, Command command) {
        return decider.each(sight, targets, command, finding -> Ruling.remind(finding.life()));
    }

    /**
     * A word about findings, which moves nothing.
     *
     * @throws IllegalArgumentException without one
     */
    public List<Answer> note(Sight sight, Collection<SeenFinding> targets, Command command) {
        demandReason(command, "note.none");
        return decider.each(sight, targets, command, finding -> Ruling.note(finding.life()));
    }

    /**
     * NEW or OPEN findings are excused, each by an exception of its own; see {@link Exemptions} for patterns.
     *
     * @param until the last day that is excused, today at the earliest
     * @throws IllegalArgumentException without a reason, or if the day has passed
     */
    public List<Answer> exempt(Sight sight, Collection<SeenFinding> targets, LocalDate until, Command command) {
        Exemptions.check(until, command);
        LocalDate since = OfficeDay.of(command.at());
        String reason = Objects.requireNonNull(discretion.masked(command.reason(), since));
        return decider.each(
                sight, targets, command, finding -> Ruling.exempt(finding.life()), (finding, type, next, at) -> {
                    KnownSubject subject = finding.subject();
                    Exemption exemption = new Exemption(
                            new Scope.OfSubject(subject.id(), subject.targetId(), subject.kind()),
                            since,
                            until,
                            reason,
                            command.actor(),
                            at);
                    store.persist(exemption);
                    return finding.duty().exempt(finding.stateUnlessExempt(), exemption.id(), until);
                });
    }

    /**
     * The unit says that OPEN findings were put right. The day of rectification waits for a visit or for closing.
     *
     * @param on the day the unit names
     */
    public List<Answer> report(Sight sight, Collection<SeenFinding> targets, LocalDate on, Command command) {
        return decider.each(sight, targets, command, finding -> Ruling.report(finding.life(), on));
    }

    /** RECTIFIED findings are verified; where no visit gave the day of rectification, it is that of the command. */
    public List<Answer> close(Sight sight, Collection<SeenFinding> targets, Command command) {
        LocalDate day = OfficeDay.of(command.at());
        return decider.each(sight, targets, command, finding -> Ruling.close(finding.life(), day));
    }

    /**
     * They are not put right: what a unit reported is refused and its old time runs on; what was seen in order or closed is
     * opened again with a new one; a false alarm is to be judged again.
     *
     * @throws IllegalArgumentException without a reason
     */
    public List<Answer> reopen(Sight sight, Collection<SeenFinding> targets, Command command) {
        demandReason(command, "reopen.none");
        return decider.each(sight, targets, command, finding -> Ruling.reopen(finding.life()));
    }

    /** Opens again what a mass recovery rectified, as far as nothing happened to it since. */
    public List<Answer> undoRecovery(Sight sight, long batchId, Command command) {
        return decider.each(
                sight,
                SeenFinding.ofAny(findings.inBatch(batchId)),
                command,
                finding -> Ruling.undoRecovery(finding.life(), batchId));
    }

    /**
     * Takes a command back, as far as nothing happened since to what it moved: each finding is as it was before. Exceptions are
     * ended instead, see {@link Exemptions#end}.
     *
     * @param commandId of the command that is taken back
     */
    public List<Answer> undo(Sight sight, String commandId, Command command) {
        String undone = Decider.named(commandId);
        return decider.each(
                sight,
                SeenFinding.ofAny(events.findingsMovedBy(undone)),
                command,
                finding -> {
                    List<FindingEvent> history = events.of(Set.of(finding.id()));
                    return Ruling.undo(history, undone);
                },
                (finding, type, next, at) -> {
                    List<FindingEvent> history = events.of(Set.of(finding.id()));
                    return history.get(history.size() - 2).duty();
                });
    }

    /**
     * A file is added that proves what a unit reported.
     *
     * @param keep stores it, inside the transaction that writes the event
     * @param command whose reason names the file
     */
    public Answer prove(Sight sight, SeenFinding target, Runnable keep, Command command) {
        return decider.each(
                        sight,
                        List.of(target),
                        command,
                        finding -> Ruling.prove(finding.life()),
                        (finding, type, next, at) -> {
                            keep.run();
                            return finding.duty();
                        })
                .get(0);
    }

    private static boolean isTold(Duty duty, String unit, @Nullable Due named) {
        return unit.equals(duty.unit()) && (named == null || named.at().equals(duty.dueAt()));
    }

    private static void demandReason(Command command, String word) {
        if (command.reason() == null || command.reason().isBlank()) {
            throw new IllegalArgumentException(WORDS.say(word));
        }
    }
}
