package org.govmonitor.document.sandbox;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.govmonitor.document.DocumentLimits;
import org.govmonitor.document.DocumentReader;
import org.govmonitor.document.DocumentResult;
import org.govmonitor.document.Section;
import org.govmonitor.document.Unread;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents in a process of its own, one at a time; several threads wait for each other. The process is started with
 * the first document and again after each that brought it down.
 */
public final class SandboxedReader implements DocumentReader, AutoCloseable {
    /** How long after its limit of time a document is waited for: parsers that look up end by themselves. */
    private static final Duration GRACE = Duration.ofSeconds(2);

    private static final Duration START = Duration.ofSeconds(60);

    private final SandboxCommand command;
    private final DocumentLimits limits;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread thread = new Thread(run, "document-watch");
        thread.setDaemon(true);
        return thread;
    });
    private volatile @Nullable SandboxProcess process;
    private volatile boolean closed;

    public SandboxedReader(SandboxCommand command, DocumentLimits limits) {
        this.command = command;
        this.limits = limits;
    }

    /** @throws IllegalStateException if the process cannot be started, or the reader is closed */
    @Override
    public DocumentResult read(byte[] content, Consumer<Section> to) {
        if (content.length > limits.bytes()) {
            return new DocumentResult.Unreadable(Unread.TOO_LARGE);
        }
        turn.lock();
        try {
            return read(started(), content, to);
        } finally {
            turn.unlock();
        }
    }

    private DocumentResult read(SandboxProcess running, byte[] content, Consumer<Section> to) {
        Deadline deadline = new Deadline(watch, running::kill);
        deadline.allow(limits.time().plus(GRACE));
        AtomicBoolean anyText = new AtomicBoolean();
        boolean ended = false;
        try {
            DocumentResult result = running.read(
                    content,
                    limits,
                    section -> {
                        anyText.set(true);
                        to.accept(section);
                    },
                    () -> deadline.allow(limits.pictureTime()));
            ended = true;
            return result;
        } catch (IOException brokeDown) {
            Unread reason = deadline.isPast()
                    ? Unread.TOO_SLOW
                    : running.ranOutOfMemory() ? Unread.OUT_OF_MEMORY : Unread.BROKEN;
            return anyText.get() ? new DocumentResult.Read(Map.of(reason, 1)) : new DocumentResult.Unreadable(reason);
        } finally {
            deadline.close();
            if (!ended) {
                running.kill();
                process = null;
            }
        }
    }

    private SandboxProcess started() {
        if (closed) {
            throw new IllegalStateException("the reader of documents is closed");
        }
        SandboxProcess running = process;
        if (running != null && running.isAlive()) {
            return running;
        }
        try {
            SandboxProcess next = SandboxProcess.start(command);
            process = next;
            try (Deadline deadline = new Deadline(watch, next::kill)) {
                deadline.allow(START);
                next.awaitReady();
            }
            return next;
        } catch (IOException e) {
            throw new IllegalStateException(
                    "cannot start the process that reads documents; is there a Java in "
                            + System.getProperty("java.home") + "?",
                    e);
        }
    }

    /** Ends the process; a document that is being read then counts as broken. */
    @Override
    public void close() {
        closed = true;
        watch.shutdownNow();
        SandboxProcess running = process;
        if (running != null) {
            running.kill();
        }
    }
}
