package org.govmonitor.check.site;

/**
 * How near a site is to failing as a whole: “4 / 5”.
 *
 * @param count from 0
 * @param limit from which on it fails
 */
public record VetoCount(int count, int limit) {

    /** Whether one more is enough, or it has come to that already. */
    public boolean isNear() {
        return count >= limit - 1;
    }

    /** Whether the site fails. */
    public boolean isReached() {
        return count >= limit;
    }
}
