package org.govmonitor.fetch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/** Lets one through at a time: those in a hurry before the others, each in the order of asking. */
final class Gate {
    private final Deque<Semaphore> hurried = new ArrayDeque<>();
    private final Deque<Semaphore> usual = new ArrayDeque<>();
    /** While it is false nobody waits. */
    private boolean taken;

    void acquire(boolean hurry) throws InterruptedException {
        Semaphore call = new Semaphore(0);
        synchronized (this) {
            if (!taken) {
                taken = true;
                return;
            }
            (hurry ? hurried : usual).add(call);
        }
        try {
            call.acquire();
        } catch (InterruptedException e) {
            giveUp(call);
            throw e;
        }
    }

    /** Whoever was called before he could leave the queue hands on. */
    private synchronized void giveUp(Semaphore call) {
        if (!hurried.remove(call) && !usual.remove(call)) {
            release();
        }
    }

    synchronized void release() {
        Semaphore next = hurried.isEmpty() ? usual.poll() : hurried.poll();
        if (next == null) {
            taken = false;
        } else {
            next.release();
        }
    }
}
