package org.govmonitor.app.figures.file;

import java.util.List;
import org.govmonitor.figure.CountyOrders;

/** Work orders counted; without what they are counted for, see {@link org.govmonitor.figure.WorkOrders}. */
public record OrderTotals(int received, int replied, int late, List<CountyOrders> counties) {
    public OrderTotals {
        counties = List.copyOf(counties);
    }
}
