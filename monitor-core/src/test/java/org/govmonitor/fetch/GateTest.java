package org.govmonitor.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class GateTest {
    private final Gate gate = new Gate();
    private final List<String> order = Collections.synchronizedList(new ArrayList<>());

    @Test
    void whoIsInAHurryGoesBeforeTheOthersAndEachSortInItsOrder() throws InterruptedException {
        gate.acquire(false);
        List<Thread> queue = List.of(waiting("a", false), waiting("b", false), waiting("C", true), waiting("D", true));
        gate.release();
        for (Thread thread : queue) {
            thread.join();
        }
        assertThat(order).containsExactly("C", "D", "a", "b");
    }

    @Test
    void whoGivesUpHoldsNobodyBack() throws InterruptedException {
        gate.acquire(false);
        Thread gone = waiting("gone", true);
        Thread other = waiting("other", false);
        gone.interrupt();
        gone.join();
        gate.release();
        other.join();
        assertThat(order).containsExactly("other");
        gate.acquire(false);
    }

    private Thread waiting(String name, boolean hurry) throws InterruptedException {
        Thread thread = new Thread(() -> {
            try {
                gate.acquire(hurry);
                order.add(name);
                gate.release();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        thread.start();
        while (thread.getState() != Thread.State.WAITING) {
            Thread.sleep(5);
        }
        return thread;
    }
}
