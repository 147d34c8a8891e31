package org.govmonitor.fetch;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes only by sleeping, which takes none. */
final class FakeWaiting implements Waiting {
    final List<Duration> sleeps = new CopyOnWriteArrayList<>();
    private final AtomicLong now = new AtomicLong(42);

    @Override
    public long nanoTime() {
        return now.get();
    }

    @Override
    public void sleep(Duration pause) {
        sleeps.add(pause);
        pass(pause);
    }

    void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }
}
