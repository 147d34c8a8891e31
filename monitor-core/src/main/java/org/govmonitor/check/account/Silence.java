package org.govmonitor.check.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.govmonitor.indicator.UpdateWindow;
import org.govmonitor.media.AccountState;
import org.govmonitor.media.Reading;
import org.govmonitor.media.Sight;
import org.govmonitor.media.Sight.Extent;
import org.govmonitor.media.Times;
import org.govmonitor.registry.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * That an account published nothing after some moment, as a source shows that would have shown it.
 *
 * @param from since when: the newest post, or the moment from which on the source sees, whichever is later
 * @param until up to when the source would have shown a later post
 * @param sure whether it is proof; else somebody's word
 */
record Silence(Instant from, Instant until, SourceKind source, boolean sure) {

    /** The last day on which the account was in order, if nothing came after. */
    LocalDate limit(UpdateWindow window) {
        return window.limit(Times.day(from));
    }

    /**
     * The silence that reaches beyond the window: proof where there is any, else the word of those who owe it, where all of them
     * are silent and no other source failed that might have known better. What was seen too long ago tells nothing of today.
     */
    static Optional<Silence> beyond(AccountReading reading) {
        UpdateWindow window = reading.rule().window();
        AccountState state = reading.state();
        Instant lately = reading.observedAt().minus(reading.rule().bridgeStale());
        Optional<Silence> proof = all(state, Extent.ALL)
                .filter(silence -> silence.isBeyond(window) && !silence.until.isBefore(lately))
                .findFirst();
        if (proof.isPresent() || !isWordEnough(state)) {
            return proof;
        }
        List<Silence> words = all(state, Extent.CLAIMED).toList();
        boolean agree = words.stream().allMatch(silence -> silence.isBeyond(window) && !silence.until.isBefore(lately));
        boolean complete = words.size() == readings(state, Extent.CLAIMED).count();
        return agree && complete ? words.stream().findFirst() : Optional.empty();
    }

    /** Whether what is claimed is not put in doubt by a source that failed, or that showed entries without a date. */
    static boolean isWordEnough(AccountState state) {
        return state.readings().stream().allMatch(Silence::leavesNoDoubt);
    }

    private static boolean leavesNoDoubt(Reading reading) {
        return reading instanceof Reading.Read read
                && read.undated() == 0
                && read.future() == 0
                // of this one it is known what it does not show
                && (read.sight().extent() != Extent.PART || read.source() == SourceKind.WECHAT_API);
    }

    private boolean isBeyond(UpdateWindow window) {
        return Times.day(until).isAfter(limit(window));
    }

    private static Stream<Silence> all(AccountState state, Extent extent) {
        return readings(state, extent).map(read -> of(read, state)).flatMap(Optional::stream);
    }

    static Stream<Reading.Read> readings(AccountState state, Extent extent) {
        return state.readings().stream()
                .filter(reading -> reading instanceof Reading.Read)
                .map(reading -> (Reading.Read) reading)
                .filter(read -> read.sight().extent() == extent);
    }

    private static Optional<Silence> of(Reading.Read read, AccountState state) {
        Sight sight = read.sight();
        Instant newest = state.newest() == null ? null : state.newest().post().publishedAt();
        Instant from = later(newest, sight.since());
        return from == null
                ? Optional.empty()
                : Optional.of(new Silence(from, sight.until(), read.source(), sight.extent() == Extent.ALL));
    }

    private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }
}
