package org.govmonitor.document.sandbox;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Kills something after a time that may be made longer. Closing it lets it live. */
final class Deadline implements AutoCloseable {
    private final ScheduledExecutorService watch;
    private final Runnable kill;
    private final long begun = System.nanoTime();
    private long allowed;
    private boolean past;
    private boolean closed;
    private @Nullable Future<?> next;

    Deadline(ScheduledExecutorService watch, Runnable kill) {
        this.watch = watch;
        this.kill = kill;
    }

    /** Allows so much more time. */
    synchronized void allow(Duration more) {
        allowed += more.toNanos();
        if (next != null) {
            next.cancel(false);
        }
        long left = allowed - (System.nanoTime() - begun);
        next = watch.schedule(this::end, left, TimeUnit.NANOSECONDS);
    }

    private synchronized void end() {
        if (!closed) {
            past = true;
            kill.run();
        }
    }

    /** Whether it has killed. */
    synchronized boolean isPast() {
        return past;
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (next != null) {
            next.cancel(false);
        }
    }
}
