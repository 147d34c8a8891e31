package org.govmonitor.indicator;

import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the catalogue says of one kind of column.
 *
 * @param window how often it must be updated, or null where it has no duty
 * @param dueSoon how long before its last day a column counts as due soon
 * @param names usual names of such columns; a column whose name contains one is of this kind
 */
record ColumnRule(@Nullable UpdateWindow window, Period dueSoon, List<String> names) {
    ColumnRule {
        names = List.copyOf(names);
    }
}
