package org.govmonitor.app.console.run;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.runs.LiveRun;
import org.govmonitor.app.runs.ScanRuns;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Those who watch the runs: each is told when something changes of what he may see, and hears a heartbeat else. One thread
 * tells them all. A stream ends after a while, so that whoever was signed out meanwhile does not watch on; browsers come back.
 */
@Component
class RunListeners {
    private static final Logger log = LoggerFactory.getLogger(RunListeners.class);
    private static final int MOST = 100;
    private static final long STREAM_MILLIS = Duration.ofMinutes(10).toMillis();
    private static final int HEARTBEAT_SECONDS = 15;

    private final ScanRuns runs;
    private final Set<Listener> listeners = ConcurrentHashMap.newKeySet();
    private @Nullable ScheduledExecutorService thread;
    private boolean closed;

    /** One stream. Its fields are the telling thread's. */
    private static final class Listener {
        private final SseEmitter stream = new SseEmitter(STREAM_MILLIS);
        private final Sight sight;
        private String told = "";
        private int silent;

        private Listener(Sight sight) {
            this.sight = sight;
        }
    }

    RunListeners(ScanRuns runs) {
        this.runs = runs;
    }

    /** A stream of what somebody may see; empty where there are too many already, or the service ends. */
    synchronized Optional<SseEmitter> add(Sight sight) {
        if (closed || listeners.size() >= MOST) {
            return Optional.empty();
        }
        Listener listener = new Listener(sight);
        listener.stream.onCompletion(() -> listeners.remove(listener));
        listener.stream.onTimeout(listener.stream::complete);
        listener.stream.onError(gone -> listeners.remove(listener));
        listeners.add(listener);
        if (thread == null) {
            thread = Executors.newSingleThreadScheduledExecutor(RunListeners::thread);
            thread.scheduleWithFixedDelay(this::tellAll, 0, 1, TimeUnit.SECONDS);
        }
        return Optional.of(listener.stream);
    }

    /** How many watch. */
    int count() {
        return listeners.size();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "run listeners");
        thread.setDaemon(true);
        return thread;
    }

    private void tellAll() {
        for (Listener listener : listeners) {
            try {
                tell(listener);
            } catch (IOException | IllegalStateException gone) {
                log.debug("somebody watches the runs no more", gone);
                listeners.remove(listener);
            } catch (RuntimeException e) {
                log.error("a watcher of the runs could not be told", e);
                listeners.remove(listener);
                listener.stream.completeWithError(e);
            }
        }
    }

    private void tell(Listener listener) throws IOException {
        String now =
                runs.live(listener.sight).stream().map(RunListeners::said).collect(Collectors.joining(",", "[", "]"));
        if (!now.equals(listener.told)) {
            listener.stream.send(SseEmitter.event().name("runs").data(now));
            listener.told = now;
            listener.silent = 0;
        } else if (++listener.silent >= HEARTBEAT_SECONDS) {
            listener.stream.send(SseEmitter.event().comment("still here"));
            listener.silent = 0;
        }
    }

    /** Numbers and the name of a constant: nothing that would have to be escaped. */
    private static String said(LiveRun run) {
        return "{\"run\":" + run.run().id() + ",\"plan\":\"" + run.run().plan() + "\",\"targets\":" + run.targets()
                + ",\"done\":" + run.done() + ",\"pages\":" + run.pages() + ",\"failed\":" + run.failed()
                + ",\"found\":" + run.found() + ",\"unreadable\":" + run.unreadable() + ",\"now\":"
                + run.now().size() + "}";
    }

    /** Before the web server waits for what is under way. */
    @EventListener(ContextClosedEvent.class)
    synchronized void close() {
        closed = true;
        if (thread != null) {
            thread.shutdownNow();
        }
        listeners.forEach(listener -> listener.stream.complete());
        listeners.clear();
    }
}
