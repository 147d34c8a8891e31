package org.govmonitor.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One request at a time at a host, in the order of asking but for those in a hurry, with a pause after each. */
final class HostTurns {
    /** Hosts kept before those with nobody in the queue and no pause to keep are forgotten. */
    private static final int MANY = 4_096;

    private final Map<String, Host> hosts = new ConcurrentHashMap<>();
    private final Waiting waiting;

    HostTurns(Waiting waiting) {
        this.waiting = waiting;
    }

    /** Waits until the host is free and its pause over. */
    Turn take(String host) throws InterruptedException {
        return take(host, false);
    }

    /** @param hurry whether to go before all who are not in a hurry; the pause is kept all the same */
    Turn take(String host, boolean hurry) throws InterruptedException {
        // counted in the map's own lock, so that a host with somebody in its queue is never forgotten
        Host taken = hosts.compute(host, (name, known) -> (known == null ? new Host() : known).joined());
        try {
            taken.free.acquire(hurry);
        } catch (InterruptedException e) {
            leave(host);
            throw e;
        }
        Turn turn = new Turn(host, taken);
        try {
            turn.await();
        } catch (InterruptedException e) {
            turn.close();
            throw e;
        }
        return turn;
    }

    /** How many hosts are remembered. */
    int known() {
        return hosts.size();
    }

    private void leave(String host) {
        hosts.computeIfPresent(host, (name, known) -> known.left());
        if (hosts.size() > MANY) {
            long now = waiting.nanoTime();
            hosts.keySet()
                    .forEach(name -> hosts.computeIfPresent(name, (same, known) -> known.idle(now) ? null : known));
        }
    }

    /** The right to ask a host; to be closed. */
    final class Turn implements AutoCloseable {
        private final String name;
        private final Host host;

        private Turn(String name, Host host) {
            this.name = name;
            this.host = host;
        }

        private void await() throws InterruptedException {
            long left = host.notBefore - waiting.nanoTime();
            if (host.paused && left > 0) {
                waiting.sleep(Duration.ofNanos(left));
            }
        }

        /** Nobody asks the host again before the pause, counted from now, is over. */
        void pauseFor(Duration pause) {
            host.paused = !pause.isZero();
            host.notBefore = waiting.nanoTime() + pause.toNanos();
        }

        @Override
        public void close() {
            host.free.release();
            leave(name);
        }
    }

    /** Fields but {@code queued} belong to the holder of the turn; {@code queued} to the map's lock. */
    private static final class Host {
        private final Gate free = new Gate();
        private int queued;
        private volatile boolean paused;
        private volatile long notBefore;

        private Host joined() {
            queued++;
            return this;
        }

        private Host left() {
            queued--;
            return this;
        }

        private boolean idle(long now) {
            return queued == 0 && (!paused || notBefore - now <= 0);
        }
    }
}
