package org.govmonitor.app.runs;

import java.text.ParseException;
import org.jspecify.annotations.Nullable;
import org.quartz.CronExpression;

/**
 * When a plan fires.
 *
 * @param cron in the notation of Quartz, or null for never
 */
record Schedule(@Nullable String cron) {
    private static final String NEVER = "-";

    /**
     * Reads a cron expression, or {@code -} for never.
     *
     * @throws IllegalArgumentException if the text is neither; the message says why
     */
    static Schedule of(String text) {
        if (text.equals(NEVER)) {
            return new Schedule(null);
        }
        try {
            CronExpression.validateExpression(text);
            return new Schedule(text);
        } catch (ParseException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no schedule (seconds minutes hours day month weekday): " + e.getMessage(), e);
        }
    }
}
