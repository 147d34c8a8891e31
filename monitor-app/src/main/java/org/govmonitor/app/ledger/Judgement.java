package org.govmonitor.app.ledger;

import java.time.Instant;
import java.util.Set;
import org.govmonitor.check.Visit;
import org.jspecify.annotations.Nullable;

/** Decides what a visit means. Pure: the same ledger and the same visit give the same decision, always. */
final class Judgement {

    /**
     * What the ledger knows of a subject.
     *
     * @param life of its live finding, or null where none lives
     * @param keys evidence the finding stands on; empty where none lives
     * @param rejected evidence that a person called a false alarm
     * @param lastSeenAt when the last verdict was observed, or null for an unknown subject
     * @param decidedAt when a person last decided on the finding, or null
     * @param timesGone visits in a row that found the subject gone
     * @param exemption that excuses the finding so far, or null
     */
    record Known(
            @Nullable Life life,
            Set<String> keys,
            Set<String> rejected,
            @Nullable Instant lastSeenAt,
            @Nullable Instant decidedAt,
            int timesGone,
            @Nullable Long exemption) {
        static final Known NOTHING = new Known(null, Set.of(), Set.of(), null, null, 0, null);
    }

    /**
     * What a scan learned.
     *
     * @param keys of the evidence, empty unless FOUND
     * @param hits whether the evidence is hits, which each can be rejected, rather than the state of the subject
     * @param worse whether the evidence, the same or not, weighs more than what the finding stands on
     * @param homeOpened whether the site's home page opened in that scan
     * @param exemption that covers the subject on that day, or null; the one that excuses the finding so far, if it does
     */
    record Seen(
            Visit.Outcome outcome,
            Instant at,
            Set<String> keys,
            boolean hits,
            boolean worse,
            boolean homeOpened,
            @Nullable Long exemption) {}

    private Judgement() {}

    static Decision decide(Known known, Seen seen) {
        if (isNotAfter(seen.at(), known.lastSeenAt()) || isNotAfter(seen.at(), known.decidedAt())) {
            return Decision.NOTHING;
        }
        return switch (seen.outcome()) {
            case UNREADABLE -> Decision.NOTHING;
            case IN_ORDER -> inOrder(known);
            case GONE -> gone(known, seen);
            case FOUND -> known.rejected().containsAll(seen.keys()) ? falseAlarm(known, seen) : found(known, seen);
        };
    }

    private static Decision found(Known known, Seen seen) {
        Life life = known.life();
        if (life == null) {
            return Decision.OPEN;
        }
        boolean changed = seen.worse()
                || seen.keys().stream()
                        .anyMatch(key ->
                                !known.keys().contains(key) && !known.rejected().contains(key))
                || !seen.keys().containsAll(known.keys());
        Decision sighting = changed ? Decision.CHANGE_EVIDENCE : Decision.SIGHTING;
        if (seen.exemption() != null
                && !seen.exemption().equals(known.exemption())
                && life.relapsedOn() == null
                && life.state() != FindingState.CLOSED) {
            return Decision.EXEMPT;
        }
        return switch (life.state()) {
            case NEW -> life.rectifiedOn() == null ? sighting : Decision.UNMARK;
            case OPEN -> sighting;
            case RECTIFIED -> life.relapsedOn() == null ? Decision.REOPEN : sighting;
            case REJECTED -> Decision.RETURN;
            case EXEMPT -> {
                if (seen.exemption() == null) {
                    yield Decision.END_EXEMPTION;
                }
                yield life.rectifiedOn() == null ? sighting : Decision.UNMARK;
            }
            case CLOSED -> throw new IllegalArgumentException("a closed finding does not live");
        };
    }

    /** Only rejected hits are left: what was true about the finding is gone, what was false never counted. */
    private static Decision falseAlarm(Known known, Seen seen) {
        return seen.hits() ? inOrder(known) : Decision.SIGHTING;
    }

    private static Decision inOrder(Known known) {
        Life life = known.life();
        if (life == null) {
            return Decision.SIGHTING;
        }
        return switch (life.state()) {
            case NEW, EXEMPT -> life.rectifiedOn() == null ? Decision.MARK_IN_ORDER : Decision.SIGHTING;
            case OPEN -> Decision.RECTIFY;
            case RECTIFIED -> {
                if (life.relapsedOn() != null) {
                    yield Decision.DROP_RELAPSE;
                }
                yield life.rectifiedOn() == null ? Decision.DATE_RECTIFICATION : Decision.SIGHTING;
            }
            case REJECTED -> Decision.SIGHTING;
            case CLOSED -> throw new IllegalArgumentException("a closed finding does not live");
        };
    }

    /** While the home page is closed a missing page says nothing; once may be an accident. */
    private static Decision gone(Known known, Seen seen) {
        if (!seen.homeOpened()) {
            return Decision.NOTHING;
        }
        return known.timesGone() == 0 ? Decision.GONE_ONCE : inOrder(known);
    }

    private static boolean isNotAfter(Instant at, @Nullable Instant bound) {
        return bound != null && !at.isAfter(bound);
    }
}
