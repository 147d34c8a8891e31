package org.govmonitor.app.chase;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a unit asks for about one of its findings.
 *
 * @param until the day that an extension asks for; null of an appeal
 * @param answer why it was decided so, or null while it waits
 */
public record ChaseRequest(
        long id,
        long findingId,
        Sort sort,
        @Nullable LocalDate until,
        String reason,
        String askedBy,
        Instant askedAt,
        State state,
        @Nullable String decidedBy,
        @Nullable String answer) {

    /** What is asked for. */
    public enum Sort {
        /** 申请延期: more time. */
        EXTENSION,
        /** 申诉: the finding is wrong. */
        APPEAL
    }

    /** Where it stands. */
    public enum State {
        WAITING,
        GRANTED,
        REFUSED
    }
}
