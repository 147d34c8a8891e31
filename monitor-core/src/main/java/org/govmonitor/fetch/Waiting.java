package org.govmonitor.fetch;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Time that passes, behind an interface so that tests of patience need none. */
interface Waiting {
    Waiting REAL = new Waiting() {
        @Override
        public long nanoTime() {
            return System.nanoTime();
        }

        @Override
        public void sleep(Duration pause) throws InterruptedException {
            TimeUnit.NANOSECONDS.sleep(pause.toNanos());
        }
    };

    /** Nanoseconds since some fixed moment, as {@link System#nanoTime()}. */
    long nanoTime();

    void sleep(Duration pause) throws InterruptedException;
}
