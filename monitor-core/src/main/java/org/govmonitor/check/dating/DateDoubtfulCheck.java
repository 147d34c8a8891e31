package org.govmonitor.check.dating;

import java.time.LocalDate;
import java.util.List;
import org.govmonitor.check.Check;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * DATE_DOUBTFUL: an item bears a date from more than three days before a day on which the whole list was read without it
 * (国办秘函〔2019〕19号, 检查指标, 单项否决: 伪造发稿日期). Its article's own date clears it; that may be the day of
 * publication where a list shows the day of signature. One problem an item, for a person to confirm.
 */
public final class DateDoubtfulCheck implements Check<StrangeItem> {
    /** So many days an item may be late without a question: drafts, weekends, another time zone. */
    private static final int TOLERANCE = 3;

    private static final int LONGEST_HEADER = 40;
    private static final ProblemKind KIND = ProblemKind.DATE_DOUBTFUL;
    private static final Words WORDS = Words.of(Check.class);

    /** Whether a date lies so far before a day that something with it should have been there on that day. */
    public static boolean isLongBefore(LocalDate date, LocalDate day) {
        return date.isBefore(day.minusDays(TOLERANCE));
    }

    @Override
    public Visit check(StrangeItem item) {
        Subject subject = new Subject.OfDocument(item.address());
        boolean doubtful = isLongBefore(item.bears(), item.before())
                && (item.article() == null || isLongBefore(item.article(), item.before()));
        Problem problem = doubtful
                ? new Problem(KIND, subject, item.column(), null, item.bears(), null, List.of(), note(item))
                : null;
        Visit.Outcome outcome = doubtful ? Visit.Outcome.FOUND : Visit.Outcome.IN_ORDER;
        return new Visit(KIND, subject, outcome, item.observedAt(), problem, null);
    }

    private static String note(StrangeItem item) {
        String header = item.lastModified();
        boolean tooLong = header != null && header.length() > LONGEST_HEADER;
        return WORDS.say(
                "doubtful",
                item.bears(),
                item.firstSeen(),
                item.before(),
                said(item.article()),
                said(item.link()),
                said(tooLong ? null : header));
    }

    private static String said(@Nullable Object value) {
        return value == null ? WORDS.say("doubtful.unknown") : value.toString();
    }
}
