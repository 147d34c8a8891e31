package org.govmonitor.app.runs.round;

import java.text.ParseException;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.quartz.CronExpression;

/** Times of rounds as settings write them. */
public final class Crons {
    private static final Words WORDS = Words.of(Crons.class);
    private static final String NEVER = "-";

    private Crons() {}

    /**
     * @param written in the notation of Quartz, or {@code -} for never, which gives null
     * @throws IllegalArgumentException if it is neither; the message says why
     */
    public static @Nullable String read(String written) {
        if (written.equals(NEVER)) {
            return null;
        }
        try {
            CronExpression.validateExpression(written);
            return written;
        } catch (ParseException e) {
            throw new IllegalArgumentException(WORDS.say("cron", written, e.getMessage()), e);
        }
    }
}
