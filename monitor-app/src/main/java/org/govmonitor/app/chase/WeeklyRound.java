package org.govmonitor.app.chase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.govmonitor.app.ledger.FindingBrief;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.notify.Message;
import org.govmonitor.app.notify.Recipient;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.runs.round.Round;
import org.govmonitor.app.runs.verify.Asked;
import org.govmonitor.app.runs.verify.Verifications;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * 周核查: what was put right and is not closed yet is looked at again, those first that were not looked at since the last round, and put before the reviewers. The
 * looks are handed over before the round is noted: asked for again after a break, those under way or just done are not repeated.
 */
@Service
class WeeklyRound implements Round {
    static final String NAME = "weekly";
    private static final Words WORDS = Words.of(WeeklyRound.class);

    private final ChaseSettings settings;
    private final RoundBook book;
    private final Chased chased;
    private final Verifications verifications;

    WeeklyRound(ChaseSettings settings, RoundBook book, Chased chased, Verifications verifications) {
        this.settings = settings;
        this.book = book;
        this.chased = chased;
        this.verifications = verifications;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public @Nullable String cron() {
        return ChaseSettings.cron(settings.weekly());
    }

    @Override
    public void run(Instant firedAt) {
        if (book.isMade(NAME, firedAt)) {
            return;
        }
        Instant since = book.lastMade(NAME);
        List<FindingBrief> rectified = chased.of(Sight.EVERYTHING, FindingQuery.inState(FindingState.RECTIFIED));
        long begun = rectified.stream()
                .filter(finding -> verifications
                        .latestOf(Sight.EVERYTHING, finding.id())
                        .map(last -> last.askedAt().isBefore(since))
                        .orElse(true))
                .limit(settings.weeklyVerifications())
                .map(finding -> verifications.start(finding.id(), Sight.EVERYTHING, Steps.ACTOR))
                .filter(Asked.Begun.class::isInstance)
                .count();
        book.make(NAME, firedAt, (day, now) -> tell(rectified, begun, day, now));
    }

    private List<Message> tell(List<FindingBrief> rectified, long begun, LocalDate day, Instant now) {
        if (rectified.isEmpty()) {
            return List.of();
        }
        Digests digests = chased.digests(now);
        Digest digest = new Digest();
        rectified.forEach(finding -> digest.fresh(digests.told(finding, "")));
        Map<String, Object> values = digest.values(WORDS.say("office"), day);
        values.put("begun", begun);
        return List.of(new Message(NAME + ":" + day, new Recipient.Office(), "weekly", values, false));
    }
}
