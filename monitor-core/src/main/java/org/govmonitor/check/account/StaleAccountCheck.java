package org.govmonitor.check.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.govmonitor.check.Check;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.UpdateWindow;
import org.govmonitor.media.LatestPost;
import org.govmonitor.media.SourceName;
import org.govmonitor.media.Times;
import org.govmonitor.words.Words;

/**
 * ACCOUNT_STALE: nothing new in the two weeks before the day (国办秘函〔2019〕19号, 检查指标, 政务新媒体 单项否决 内容不更新). Any post clears an
 * account; only a silence that a source would have seen broken accuses it.
 */
public final class StaleAccountCheck implements Check<AccountReading> {
    private static final Words WORDS = Words.of(Check.class);
    private static final ProblemKind KIND = ProblemKind.ACCOUNT_STALE;

    @Override
    public Visit check(AccountReading reading) {
        UpdateWindow window = reading.rule().window();
        LatestPost newest = reading.state().newest();
        Subject subject = reading.subject();
        if (newest != null
                && !reading.today().isAfter(window.limit(Times.day(newest.post().publishedAt())))) {
            return Visit.inOrder(KIND, subject, reading.observedAt());
        }
        Optional<Silence> silence = Silence.beyond(reading);
        return silence.isPresent()
                ? Visit.found(problem(reading, silence.get()), reading.observedAt())
                : Visit.unreadable(KIND, subject, Reasons.joined(reading.state()), reading.observedAt());
    }

    private static Problem problem(AccountReading reading, Silence silence) {
        LocalDate limit = silence.limit(reading.rule().window());
        long late = ChronoUnit.DAYS.between(limit, Times.day(silence.until()));
        LatestPost newest = reading.state().newest();
        LocalDate day = newest == null ? null : Times.day(newest.post().publishedAt());
        String source = SourceName.of(silence.source());
        return new Problem(
                KIND,
                reading.subject(),
                null,
                newest == null ? null : newest.post().url(),
                day,
                limit,
                List.of(),
                day == null
                        ? WORDS.say("account.stale.none", Times.day(silence.from()), limit, late, source)
                        : WORDS.say("account.stale", day, limit, late, source),
                null,
                null,
                !silence.sure());
    }
}
