package org.govmonitor.check.annual;

import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.registry.SiteColumn;

/**
 * What was read of a column of annual reports.
 *
 * @param address the canonical address of the column
 * @param whole whether it was read to its end, or down past the first day on which the report could have been published
 */
public record ReportList(SiteColumn column, HttpUrl address, List<ReportItem> items, boolean whole) {
    public ReportList {
        items = List.copyOf(items);
    }
}
