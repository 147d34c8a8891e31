package org.govmonitor.check;

import java.util.List;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.UnreadableReason;

/**
 * COLUMN_MISSING: a registered column answers that it is gone (404, 410, or in words), or sends its reader to a home page
 * (国办秘函〔2019〕19号, 检查指标, 可用性). A column that opens is in order with regard to this, whatever it shows.
 */
public final class MissingColumnCheck implements Check<ColumnReading> {
    private static final ProblemKind KIND = ProblemKind.COLUMN_MISSING;

    @Override
    public Visit check(ColumnReading reading) {
        if (isMissing(reading)) {
            Problem problem = new Problem(
                    KIND, reading.subject(), reading.column().name(), null, null, null, List.of(), reading.reason());
            return Visit.found(problem, reading.observedAt());
        }
        boolean opens = reading.listing() instanceof Listing.Read
                || reading.listing() instanceof Listing.Blank
                || reading.showsSomething();
        return opens ? Visit.inOrder(KIND, reading.subject(), reading.observedAt()) : reading.unread(KIND);
    }

    private static boolean isMissing(ColumnReading reading) {
        if (reading.failed() != null) {
            return Visit.isGone(reading.failed());
        }
        return reading.listing() instanceof Listing.Unreadable unreadable
                && (unreadable.reason() == UnreadableReason.SENT_HOME
                        || unreadable.reason() == UnreadableReason.NO_SUCH_PAGE);
    }
}
