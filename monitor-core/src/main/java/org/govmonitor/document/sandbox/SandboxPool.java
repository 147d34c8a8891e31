package org.govmonitor.document.sandbox;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.govmonitor.document.DocumentLimits;
import org.govmonitor.document.DocumentReader;
import org.govmonitor.document.DocumentResult;
import org.govmonitor.document.Section;

/** Reads several documents at once, each in a process of its own; no more processes are started than are needed at once. */
public final class SandboxPool implements DocumentReader, AutoCloseable {
    private final Semaphore places;
    private final List<SandboxedReader> all = new ArrayList<>();
    private final Deque<SandboxedReader> free = new ArrayDeque<>();

    /** @param atOnce processes at most, from 1 */
    public SandboxPool(SandboxCommand command, DocumentLimits limits, int atOnce) {
        this.places = new Semaphore(atOnce, true);
        for (int i = 0; i < atOnce; i++) {
            all.add(new SandboxedReader(command, limits));
        }
        free.addAll(all);
    }

    /** @throws IllegalStateException if the process cannot be started, or the pool is closed */
    @Override
    public DocumentResult read(byte[] content, Consumer<Section> to) {
        places.acquireUninterruptibly();
        SandboxedReader reader = take();
        try {
            return reader.read(content, to);
        } finally {
            giveBack(reader);
            places.release();
        }
    }

    private synchronized SandboxedReader take() {
        return free.pop();
    }

    private synchronized void giveBack(SandboxedReader reader) {
        free.push(reader);
    }

    /** Ends the processes; documents that are being read then count as broken. */
    @Override
    public void close() {
        all.forEach(SandboxedReader::close);
    }
}
