package org.govmonitor.bulletin;

import org.jspecify.annotations.Nullable;

/**
 * What a month's problems are told by: the worst of each sort.
 *
 * @param staleUnits how many units have columns that were not updated in time
 * @param units how many units have sites
 * @param stalest the site with most of them, or null where there is none
 * @param silentAccounts how many accounts were silent
 * @param accounts how many there are
 * @param silent the account that was silent most often, or null
 * @param leakingSites in how many sites personal data stood open
 * @param sites how many there are
 * @param late how many problems were put right after their deadline, or are past it
 * @param lateUnits of how many units
 * @param latest the unit with most of these, or null
 * @param repeated how many had been put right before and came back
 */
public record Worst(
        int staleUnits,
        int units,
        @Nullable Named stalest,
        int silentAccounts,
        int accounts,
        @Nullable Named silent,
        int leakingSites,
        int sites,
        int late,
        int lateUnits,
        @Nullable Named latest,
        int repeated) {
    /** @param count of what it is named for */
    public record Named(String name, int count) {}
}
