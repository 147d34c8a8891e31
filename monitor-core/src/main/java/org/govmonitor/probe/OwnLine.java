package org.govmonitor.probe;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.Failure;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.fetch.TimedFetch;
import org.govmonitor.fetch.TimedFetcher;
import org.jspecify.annotations.Nullable;

/** The watcher's own line, told by hosts that are known to be good. For many threads. */
public final class OwnLine {
    private final TimedFetcher fetcher;
    private final List<HttpUrl> knownGood;
    private final int atLeast;
    private final Duration limit;
    private final Clock clock;
    private @Nullable Finding last;

    /** How the line stood. */
    public enum State {
        UP,
        DOWN,
        /** No host is named by which to tell, or none of them may be asked. */
        NOT_CHECKED
    }

    private record Finding(Instant begun, State state) {}

    /**
     * @param knownGood asked in turn; whatever they answer, even an error, shows that the line is there
     * @param atLeast how many must answer, or all that may be asked where they are fewer
     * @param limit for each
     */
    public OwnLine(TimedFetcher fetcher, List<HttpUrl> knownGood, int atLeast, Duration limit, Clock clock) {
        this.fetcher = fetcher;
        this.knownGood = List.copyOf(knownGood);
        this.atLeast = atLeast;
        this.limit = limit;
        this.clock = clock;
    }

    /**
     * How the line stands after a moment. Blocks: asks, unless somebody else did so since.
     *
     * @param permitted whether a host may be asked at all; one that may not tells nothing
     * @return empty where we were stopped meanwhile
     */
    public synchronized Optional<State> after(Instant moment, Predicate<HttpUrl> permitted) {
        if (last != null && !last.begun().isBefore(moment)) {
            return Optional.of(last.state());
        }
        Instant begun = clock.instant();
        Optional<State> state = ask(knownGood.stream().filter(permitted).toList());
        state.ifPresent(found -> last = new Finding(begun, found));
        return state;
    }

    private Optional<State> ask(List<HttpUrl> hosts) {
        int asked = 0;
        int answered = 0;
        for (HttpUrl host : hosts) {
            Optional<TimedFetch> fetched = fetcher.time(host, limit);
            if (fetched.isEmpty()) {
                return Optional.empty();
            }
            FetchResult result = fetched.get().result();
            if (!isRefusedByUs(result)) {
                asked++;
                answered += hasAnswered(result) ? 1 : 0;
            }
            if (answered >= atLeast) {
                return Optional.of(State.UP);
            }
        }
        if (asked == 0) {
            return Optional.of(State.NOT_CHECKED);
        }
        return Optional.of(answered >= Math.min(atLeast, asked) ? State.UP : State.DOWN);
    }

    private static boolean isRefusedByUs(FetchResult result) {
        return result instanceof FetchResult.Failed failed && failed.failure() == Failure.ADDRESS_REFUSED;
    }

    private static boolean hasAnswered(FetchResult result) {
        return !(result instanceof FetchResult.Failed failed) || failed.status() > 0;
    }
}
