package org.govmonitor.probe;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The tries of one slot, one after another. Immutable.
 *
 * @param retryAfter how long after a failed try the next one is made; the last failure is believed after so many
 * @param first when the first try began, or null before it
 * @param tries made
 */
public record SlotCourse(
        List<Duration> retryAfter, @Nullable Instant first, int tries) {
    public SlotCourse {
        retryAfter = List.copyOf(retryAfter);
    }

    /** Before the first try. */
    public static SlotCourse begin(List<Duration> retryAfter) {
        return new SlotCourse(retryAfter, null, 0);
    }

    /** What follows a try. */
    public sealed interface Next {}

    /** Another try. */
    public record Again(Duration after, SlotCourse course) implements Next {}

    /** The end. */
    public record Done(Slot slot, int tries) implements Next {}

    /**
     * Takes note of a try.
     *
     * @param line how the own line stood after it; asked for only where it failed
     * @throws IllegalArgumentException where it failed and nobody asked for the line
     */
    public Next after(Probe probe, Optional<OwnLine.State> line) {
        Instant at = first == null ? probe.at() : first;
        if (probe.outcome() instanceof Outcome.NoEvidence none) {
            return done(new Slot(at, Slot.Result.NO_EVIDENCE, none.reason(), OwnLine.State.NOT_CHECKED));
        }
        if (!(probe.outcome() instanceof Outcome.Failed failed)) {
            return done(new Slot(at, Slot.Result.OPENED, null, OwnLine.State.NOT_CHECKED));
        }
        OwnLine.State state = line.orElseThrow(() -> new IllegalArgumentException("a failure needs the own line"));
        if (state == OwnLine.State.DOWN) {
            return done(new Slot(at, Slot.Result.OWN_LINE_DOWN, Reason.OWN_LINE, state));
        }
        return tries < retryAfter.size()
                ? new Again(retryAfter.get(tries), new SlotCourse(retryAfter, at, tries + 1))
                : done(new Slot(at, Slot.Result.FAILED, failed.reason(), state));
    }

    private Done done(Slot slot) {
        return new Done(slot, tries + 1);
    }
}
