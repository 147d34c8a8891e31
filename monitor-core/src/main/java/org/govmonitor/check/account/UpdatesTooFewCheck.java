package org.govmonitor.check.account;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.govmonitor.check.Check;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.media.AccountState;
import org.govmonitor.media.LatestPost;
import org.govmonitor.media.Post;
import org.govmonitor.media.Reading;
import org.govmonitor.media.Sight.Extent;
import org.govmonitor.media.SourceName;
import org.govmonitor.media.Times;
import org.govmonitor.words.Words;

/**
 * ACCOUNT_UPDATES_TOO_FEW: fewer updates in the last whole week from Monday to Sunday than a local rule asks for. What appears in
 * one minute is one update: a mass-send of eight articles is sent once. For rules that name a number.
 */
public final class UpdatesTooFewCheck implements Check<AccountReading> {
    private static final Words WORDS = Words.of(Check.class);
    private static final ProblemKind KIND = ProblemKind.ACCOUNT_UPDATES_TOO_FEW;

    @Override
    public Visit check(AccountReading reading) {
        Integer owed = reading.rule().perWeek();
        if (owed == null) {
            throw new IllegalArgumentException("the rule asks for no number of updates");
        }
        LocalDate monday = reading.today()
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .minusWeeks(1);
        Instant start = Times.start(monday);
        Instant end = Times.start(monday.plusWeeks(1));
        long updates = updates(reading.state(), start, end);
        if (updates >= owed) {
            return Visit.inOrder(KIND, reading.subject(), reading.observedAt());
        }
        Optional<Reading.Read> proof = covering(reading.state(), Extent.ALL, start, end);
        Optional<Reading.Read> basis = proof.isPresent() || !Silence.isWordEnough(reading.state())
                ? proof
                : covering(reading.state(), Extent.CLAIMED, start, end);
        if (basis.isEmpty()) {
            return Visit.unreadable(KIND, reading.subject(), Reasons.joined(reading.state()), reading.observedAt());
        }
        String note = WORDS.say(
                "account.few",
                monday,
                monday.plusDays(6),
                updates,
                owed,
                SourceName.of(basis.get().source()));
        LatestPost newest = reading.state().newest();
        Problem problem = new Problem(
                KIND,
                reading.subject(),
                null,
                null,
                newest == null ? null : Times.day(newest.post().publishedAt()),
                monday.plusDays(6),
                List.of(),
                note,
                null,
                null,
                proof.isEmpty());
        return Visit.found(problem, reading.observedAt());
    }

    private static long updates(AccountState state, Instant start, Instant end) {
        return state.posts().stream()
                .map(Post::publishedAt)
                .filter(time -> !time.isBefore(start) && time.isBefore(end))
                .map(time -> time.truncatedTo(ChronoUnit.MINUTES))
                .distinct()
                .count();
    }

    /**
     * A source that would have shown every post of the week. Where it only said that it is unchanged, its posts are among those that
     * are known, as far back as these reach.
     */
    private static Optional<Reading.Read> covering(AccountState state, Extent extent, Instant start, Instant end) {
        boolean historyReaches =
                state.posts().stream().anyMatch(post -> post.publishedAt().isBefore(start));
        return Silence.readings(state, extent)
                .filter(read ->
                        read.sight().since() == null || !read.sight().since().isAfter(start))
                .filter(read -> !read.sight().until().isBefore(end))
                .filter(read -> !read.posts().isEmpty() || historyReaches || extent == Extent.CLAIMED)
                .findFirst();
    }
}
