package org.govmonitor.figure;

import org.jspecify.annotations.Nullable;

/**
 * What one county did with its share of the work orders.
 *
 * @param county its name as people write it
 * @param received null where only the unanswered ones were told, as are the next two
 * @param replied how many were replied to by the cut-off
 * @param late how many of the replied ones were replied to after their time limit
 * @param unanswered how many had no reply at the cut-off
 */
public record CountyOrders(
        String county,
        @Nullable Integer received,
        @Nullable Integer replied,
        @Nullable Integer late,
        int unanswered) {
    /** @throws IllegalArgumentException if a number is below zero or the county has no name */
    public CountyOrders {
        if (county.isBlank()) {
            throw new IllegalArgumentException("A county has a name");
        }
        Counts.refuseNegative(received, replied, late, unanswered);
    }
}
