package org.govmonitor.app.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person's word means for a finding. Pure, like {@link Judgement}.
 *
 * @param event what it becomes, or null where nothing is to be done
 * @param next the life after it, or null where nothing is to be done
 * @param allowed false where the finding is past this
 */
record Ruling(@Nullable EventType event, @Nullable Life next, boolean allowed) {
    private static final Ruling REFUSED = new Ruling(null, null, false);
    private static final Ruling THERE_ALREADY = new Ruling(null, null, true);

    /** The problem is real. */
    static Ruling confirm(Life life) {
        return switch (life.state()) {
            case NEW -> go(EventType.CONFIRMED, life.confirmed());
            case OPEN, CLOSED -> THERE_ALREADY;
            case RECTIFIED -> life.undecided() ? go(EventType.CONFIRMED, life.confirmed()) : THERE_ALREADY;
            case REJECTED, EXEMPT -> REFUSED;
        };
    }

    /** A false alarm. Of a rectified finding whose relapse waits, only the relapse is. */
    static Ruling reject(Life life) {
        return switch (life.state()) {
            case NEW, OPEN, EXEMPT -> go(EventType.REJECTED, life.rejected());
            case RECTIFIED -> go(EventType.REJECTED, life.undecided() ? life.notRelapsed() : life.rejected());
            case REJECTED -> THERE_ALREADY;
            case CLOSED -> REFUSED;
        };
    }

    /** The unit says it was put right. */
    static Ruling report(Life life, LocalDate on) {
        return switch (life.state()) {
            case OPEN -> go(EventType.REPORTED, life.reported(on));
            case RECTIFIED -> on.equals(life.reportedOn()) ? THERE_ALREADY : REFUSED;
            case NEW, REJECTED, CLOSED, EXEMPT -> REFUSED;
        };
    }

    /** Verified and done with. */
    static Ruling close(Life life, LocalDate on) {
        return switch (life.state()) {
            case RECTIFIED -> life.undecided() ? REFUSED : go(EventType.CLOSED, life.closed(on));
            case CLOSED -> THERE_ALREADY;
            case NEW, OPEN, REJECTED, EXEMPT -> REFUSED;
        };
    }

    /** The mass recovery was none. */
    static Ruling undoRecovery(Life life, long batch) {
        boolean recovered =
                life.state() == FindingState.RECTIFIED && Long.valueOf(batch).equals(life.batchId());
        return recovered && !life.undecided() ? go(EventType.RECOVERY_UNDONE, life.reopened()) : REFUSED;
    }

    /** A unit is told to put it right. Of what nobody confirmed yet it is told in advance. */
    static Ruling assign(Life life, boolean toldAlready) {
        return switch (life.state()) {
            case NEW, OPEN -> toldAlready ? THERE_ALREADY : go(EventType.ASSIGNED, life);
            case RECTIFIED, REJECTED, CLOSED, EXEMPT -> REFUSED;
        };
    }

    static Ruling remind(Life life) {
        return life.state() == FindingState.OPEN ? go(EventType.REMINDED, life) : REFUSED;
    }

    /** A word about it, which changes nothing. */
    static Ruling note(Life life) {
        return go(EventType.NOTED, life);
    }

    /** A file speaks for it. */
    static Ruling prove(Life life) {
        return switch (life.state()) {
            case OPEN, RECTIFIED -> go(EventType.PROVED, life);
            case NEW, REJECTED, CLOSED, EXEMPT -> REFUSED;
        };
    }

    /** Excused from now on. */
    static Ruling exempt(Life life) {
        return switch (life.state()) {
            case NEW, OPEN, EXEMPT -> go(EventType.EXEMPTED, life.exempted());
            case RECTIFIED, REJECTED, CLOSED -> REFUSED;
        };
    }

    /** No longer excused. */
    static Ruling endExemption(Life life, Duty duty, long exemption) {
        FindingState before = duty.exemptFrom();
        return life.state() == FindingState.EXEMPT
                        && before != null
                        && Long.valueOf(exemption).equals(duty.exemptionId())
                ? go(EventType.EXEMPTION_ENDED, life.restored(before))
                : REFUSED;
    }

    /**
     * It is not put right after all: a unit's word is refused, or what was seen in order or closed is opened again. A false
     * alarm is to be judged again.
     */
    static Ruling reopen(Life life) {
        return switch (life.state()) {
            case OPEN -> THERE_ALREADY;
            case RECTIFIED ->
                life.undecided()
                        ? REFUSED
                        : go(
                                life.rectifiedOn() == null ? EventType.REPORT_REFUSED : EventType.REOPENED_BY_HAND,
                                life.reopened());
            case CLOSED -> go(EventType.REOPENED_BY_HAND, life.reopened());
            case REJECTED -> go(EventType.RECONSIDERED, life.reconsidered());
            case NEW, EXEMPT -> REFUSED;
        };
    }

    /** It is as it was before its last event, if that came of a command which is taken back. */
    static Ruling undo(List<FindingEvent> history, String cause) {
        if (history.size() < 2) {
            return REFUSED;
        }
        FindingEvent last = history.get(history.size() - 1);
        boolean moved = last.type().decides() || last.type() == EventType.ASSIGNED;
        boolean exception = last.type() == EventType.EXEMPTED || last.type() == EventType.EXEMPTION_ENDED;
        return last.cause().equals(cause) && moved && !exception
                ? go(EventType.UNDONE, history.get(history.size() - 2).life())
                : REFUSED;
    }

    private static Ruling go(EventType event, Life next) {
        return new Ruling(event, next, true);
    }
}
