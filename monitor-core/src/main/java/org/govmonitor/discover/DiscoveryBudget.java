package org.govmonitor.discover;

import java.time.Duration;

/**
 * What looking for the columns of one site may cost. Whichever is used up first ends it.
 *
 * @param pages fetches, failed ones included; from 1
 * @param time longer than nothing
 */
public record DiscoveryBudget(int pages, Duration time) {
    /** The menus of a county's portal, read politely. */
    public static final DiscoveryBudget USUAL = new DiscoveryBudget(400, Duration.ofMinutes(8));

    /** @throws IllegalArgumentException where a limit is nothing */
    public DiscoveryBudget {
        if (pages < 1 || time.isNegative() || time.isZero()) {
            throw new IllegalArgumentException("a budget is more than nothing");
        }
    }
}
