package org.govmonitor.app.accounts.article;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.govmonitor.fetch.FetchRequest;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.fetch.Fetcher;

/** A door that is opened no sooner than a pause after it was opened last, whoever asks; the pause is lengthened by up to a half. */
public final class Unhurried implements Fetcher {
    private final Fetcher door;
    private final long pause;
    private long free = System.nanoTime();

    public Unhurried(Fetcher door, Duration pause) {
        this.door = door;
        this.pause = pause.toNanos();
    }

    @Override
    public FetchResult fetch(FetchRequest request) {
        try {
            TimeUnit.NANOSECONDS.sleep(turn() - System.nanoTime());
        } catch (InterruptedException e) {
            // The door answers an interrupted thread by itself.
            Thread.currentThread().interrupt();
        }
        return door.fetch(request);
    }

    /** When the caller may ask. */
    private synchronized long turn() {
        long turn = Math.max(free, System.nanoTime());
        long more = pause < 2 ? 0 : ThreadLocalRandom.current().nextLong(pause / 2);
        free = turn + pause + more;
        return turn;
    }
}
