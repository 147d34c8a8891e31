package org.govmonitor.app.runs;

import java.text.ParseException;
import org.govmonitor.app.settings.SettingRefusal;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.quartz.CronExpression;

/**
 * When a plan fires.
 *
 * @param cron in the notation of Quartz, or null for never
 */
record Schedule(@Nullable String cron) {
    private static final Words WORDS = Words.of(Schedule.class);
    private static final String NEVER = "-";

    /**
     * Reads a cron expression, or {@code -} for never.
     *
     * @throws SettingRefusal if the text is neither; the message says why
     */
    static Schedule of(String text) {
        if (text.equals(NEVER)) {
            return new Schedule(null);
        }
        try {
            CronExpression.validateExpression(text);
            return new Schedule(text);
        } catch (ParseException e) {
            throw new SettingRefusal(WORDS.say("cron", text, e.getMessage()), e);
        }
    }
}
