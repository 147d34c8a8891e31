package org.govmonitor.fetch;

import java.time.Duration;
import java.util.Set;
import java.util.function.DoubleSupplier;

/** Whether and when a host is asked again. */
final class Pauses {
    /** A host that asks us to stay away for longer is held this long and not tried again by the same errand. */
    static final Duration LONGEST_HOLD = Duration.ofSeconds(30);

    /** Too many requests, bad gateway, unavailable, gateway timeout: a little later it may be better. */
    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

    private static final Set<Failure> NEVER_REACHED = Set.of(Failure.DNS, Failure.ADDRESS_REFUSED);

    private final FetchPolicy policy;
    private final DoubleSupplier chance;

    /** @param chance from 0 to 1, for the jitter */
    Pauses(FetchPolicy policy, DoubleSupplier chance) {
        this.policy = policy;
        this.chance = chance;
    }

    /** Whether what happened may end differently next time. */
    boolean mayPass(Hop hop) {
        if (hop instanceof Hop.Broken broken) {
            return broken.failure().isTransient();
        }
        return PASSING.contains(((Hop.Answer) hop).status()) && asked(hop).compareTo(LONGEST_HOLD) <= 0;
    }

    /** The pause of a host after a request. */
    Duration after(Hop hop, Duration robotsDelay) {
        if (hop instanceof Hop.Broken broken && NEVER_REACHED.contains(broken.failure())) {
            return Duration.ZERO;
        }
        Duration delay = jittered(longer(policy.delay(), robotsDelay));
        Duration asked = asked(hop);
        return longer(delay, asked.compareTo(LONGEST_HOLD) > 0 ? LONGEST_HOLD : asked);
    }

    /** The pause before a retry. @param retry how many there were before */
    Duration beforeRetry(Hop hop, Duration robotsDelay, int retry) {
        return longer(after(hop, robotsDelay), jittered(policy.backOff().multipliedBy(1L << retry)));
    }

    private static Duration asked(Hop hop) {
        boolean mayAsk = hop instanceof Hop.Answer answer && PASSING.contains(answer.status());
        return mayAsk ? RetryAfter.of(((Hop.Answer) hop).headers()) : Duration.ZERO;
    }

    private Duration jittered(Duration pause) {
        return pause.plusNanos((long) (pause.toNanos() / 2 * chance.getAsDouble()));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }
}
