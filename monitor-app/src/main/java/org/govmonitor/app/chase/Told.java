package org.govmonitor.app.chase;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A finding as messages list it; nothing of its evidence.
 *
 * @param name of the site or account
 * @param problem the official wording
 * @param due the last day in time, or null
 * @param overdueDays calendar days, 0 where it is not late
 * @param step that was taken just now, or empty
 */
public record Told(
        String name,
        String problem,
        LocalDate foundOn,
        @Nullable LocalDate due,
        long overdueDays,
        String step) {}
