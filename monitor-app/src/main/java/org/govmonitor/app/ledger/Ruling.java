package org.govmonitor.app.ledger;

import java.time.LocalDate;
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
            case REJECTED -> REFUSED;
        };
    }

    /** A false alarm. Of a rectified finding whose relapse waits, only the relapse is. */
    static Ruling reject(Life life) {
        return switch (life.state()) {
            case NEW, OPEN -> go(EventType.REJECTED, life.rejected());
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
            case NEW, REJECTED, CLOSED -> REFUSED;
        };
    }

    /** Verified and done with. */
    static Ruling close(Life life, LocalDate on) {
        return switch (life.state()) {
            case RECTIFIED -> life.undecided() ? REFUSED : go(EventType.CLOSED, life.closed(on));
            case CLOSED -> THERE_ALREADY;
            case NEW, OPEN, REJECTED -> REFUSED;
        };
    }

    /** The mass recovery was none. */
    static Ruling undoRecovery(Life life, long batch) {
        boolean recovered =
                life.state() == FindingState.RECTIFIED && Long.valueOf(batch).equals(life.batchId());
        return recovered && !life.undecided() ? go(EventType.RECOVERY_UNDONE, life.reopened()) : REFUSED;
    }

    private static Ruling go(EventType event, Life next) {
        return new Ruling(event, next, true);
    }
}
