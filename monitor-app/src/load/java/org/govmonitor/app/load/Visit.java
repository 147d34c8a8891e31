package org.govmonitor.app.load;

import java.util.List;
import org.govmonitor.app.members.Role;

/**
 * A page that is opened, and how long it may take.
 *
 * @param roles of the people who open it; whoever may not is passed over
 * @param median in milliseconds, at most
 * @param nineteenOfTwenty in milliseconds, at most: the 95th percentile
 * @param rounds how often it is opened; 0 for as often as the others
 */
record Visit(String path, List<Role> roles, int median, int nineteenOfTwenty, int rounds) {
    private static final int PAGE_MEDIAN = 60;
    private static final int PAGE_MOST = 200;

    static Visit page(String path) {
        return new Visit(path, List.of(Role.values()), PAGE_MEDIAN, PAGE_MOST, 0);
    }

    /** A file of many rows: opened thrice, by somebody who sees all. */
    static Visit file(String path, int millis) {
        return new Visit(path, List.of(Role.ADMIN), millis, millis, 3);
    }
}
