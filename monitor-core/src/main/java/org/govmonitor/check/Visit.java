package org.govmonitor.check;

import java.time.Instant;
import org.govmonitor.check.seen.Seen;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.indicator.ProblemKind;
import org.jspecify.annotations.Nullable;

/**
 * What a scan learned of one subject with regard to one kind of problem.
 *
 * @param observedAt when the subject itself was read
 * @param problem present exactly when the outcome is FOUND
 * @param reason for people, why it is GONE or UNREADABLE, else null
 * @param seen what is kept of what was seen, or null
 */
public record Visit(
        ProblemKind kind,
        Subject subject,
        Outcome outcome,
        Instant observedAt,
        @Nullable Problem problem,
        @Nullable String reason,
        @Nullable Seen seen) {

    /** Of which nothing is kept but the verdict. */
    public Visit(
            ProblemKind kind,
            Subject subject,
            Outcome outcome,
            Instant observedAt,
            @Nullable Problem problem,
            @Nullable String reason) {
        this(kind, subject, outcome, observedAt, problem, reason, null);
    }

    /** The four things a visit can end in. */
    public enum Outcome {
        FOUND,
        /** Read whole by the kind's check and found in order. */
        IN_ORDER,
        /** The subject answers that it no longer exists (404, 410). */
        GONE,
        UNREADABLE
    }

    public Visit {
        if ((outcome == Outcome.FOUND) != (problem != null)) {
            throw new IllegalArgumentException("a problem belongs to FOUND and to nothing else: " + outcome);
        }
    }

    /** The same, with what was seen. */
    public Visit with(@Nullable Seen what) {
        return new Visit(kind, subject, outcome, observedAt, problem, reason, what);
    }

    /** Something is wrong with the subject. */
    public static Visit found(Problem problem, Instant observedAt) {
        return new Visit(problem.kind(), problem.subject(), Outcome.FOUND, observedAt, problem, null);
    }

    /** The subject was read whole and nothing is wrong with it. */
    public static Visit inOrder(ProblemKind kind, Subject subject, Instant observedAt) {
        return new Visit(kind, subject, Outcome.IN_ORDER, observedAt, null, null);
    }

    /** @param reason for people, in one line */
    public static Visit unreadable(ProblemKind kind, Subject subject, String reason, Instant observedAt) {
        return new Visit(kind, subject, Outcome.UNREADABLE, observedAt, null, reason);
    }

    /** What is learned of a subject whose fetch failed: that it is gone, or nothing. */
    public static Visit notFetched(ProblemKind kind, Subject subject, FetchResult.Failed failed, Instant observedAt) {
        Outcome outcome = isGone(failed) ? Outcome.GONE : Outcome.UNREADABLE;
        return new Visit(kind, subject, outcome, observedAt, null, failed.said());
    }

    /** Whether the site answers that the thing no longer exists (404, 410). */
    static boolean isGone(FetchResult.Failed failed) {
        return failed.status() == 404 || failed.status() == 410;
    }
}
