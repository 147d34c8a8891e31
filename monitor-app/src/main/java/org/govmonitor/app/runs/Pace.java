package org.govmonitor.app.runs;

import java.time.Duration;

/** How fast something goes. */
final class Pace {
    private static final long MINUTE = Duration.ofMinutes(1).toMillis();

    private Pace() {}

    /** Pages a minute, over a time that may be nothing. */
    static int perMinute(int pages, Duration time) {
        long millis = time.toMillis();
        return millis <= 0 ? 0 : (int) (pages * MINUTE / millis);
    }
}
