package org.govmonitor.indicator;

import java.time.MonthDay;
import java.util.List;

/**
 * What the catalogue says of one annual report.
 *
 * @param due the last day for it in the year after, where a department owes it
 * @param dueOfGovernment the same where a government itself owes it
 * @param columns forms of the names of columns that carry it
 * @param titles forms of its title
 */
record ReportRule(MonthDay due, MonthDay dueOfGovernment, List<WordForm> columns, List<WordForm> titles) {
    ReportRule {
        columns = List.copyOf(columns);
        titles = List.copyOf(titles);
    }
}
