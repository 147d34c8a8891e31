package org.govmonitor.check;

import java.util.List;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.page.listing.Listing;

/** COLUMN_BLANK: a column of any kind that shows nothing (国办秘函〔2019〕19号, 检查指标, 栏目不更新 ③). */
public final class BlankColumnCheck implements Check<ColumnReading> {
    private static final ProblemKind KIND = ProblemKind.COLUMN_BLANK;

    @Override
    public Visit check(ColumnReading reading) {
        if (reading.listing() instanceof Listing.Blank) {
            Problem problem =
                    new Problem(KIND, reading.subject(), reading.column().name(), null, null, null, List.of(), null);
            return Visit.found(problem, reading.observedAt());
        }
        return reading.listing() instanceof Listing.Read || reading.showsSomething()
                ? Visit.inOrder(KIND, reading.subject(), reading.observedAt())
                : reading.unread(KIND);
    }
}
