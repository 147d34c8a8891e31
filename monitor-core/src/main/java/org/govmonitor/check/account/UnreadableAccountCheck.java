package org.govmonitor.check.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.govmonitor.check.Check;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.media.Times;
import org.govmonitor.words.Words;

/** ACCOUNT_UNREADABLE: for days no source told whether the account publishes. Says nothing of the account; somebody has to mend a source. */
public final class UnreadableAccountCheck implements Check<AccountReading> {
    private static final Words WORDS = Words.of(Check.class);
    private static final ProblemKind KIND = ProblemKind.ACCOUNT_UNREADABLE;

    @Override
    public Visit check(AccountReading reading) {
        Instant since = reading.unreadableSince();
        if (since == null) {
            return Visit.inOrder(KIND, reading.subject(), reading.observedAt());
        }
        LocalDate patient = Times.day(since).plus(reading.rule().unreadableAfter());
        String reasons = Reasons.joined(reading.state());
        if (!reading.today().isAfter(patient)) {
            return Visit.unreadable(KIND, reading.subject(), reasons, reading.observedAt());
        }
        String note = WORDS.say("account.unreadable", Times.day(since), reasons);
        Problem problem =
                new Problem(KIND, reading.subject(), null, null, null, null, List.of(), note, Times.day(since), null);
        return Visit.found(problem, reading.observedAt());
    }
}
