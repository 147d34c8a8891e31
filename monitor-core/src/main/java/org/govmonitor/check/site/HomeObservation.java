package org.govmonitor.check.site;

import java.time.LocalDate;
import org.govmonitor.check.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What a scan saw of the news of a home page.
 *
 * @param standing FINE, DUE_SOON, STALE or UNREADABLE
 * @param newest the newest day that is known, or null
 * @param limit the last day on which the page is in order, or null where nothing is known
 * @param reason for programs, upper case: why it was not judged, or null
 */
public record HomeObservation(
        Standing standing,
        @Nullable LocalDate newest,
        @Nullable LocalDate limit,
        @Nullable String reason) {

    /** Of a home page that was not looked at. */
    public static HomeObservation unread(String reason) {
        return new HomeObservation(Standing.UNREADABLE, null, null, reason);
    }
}
