package org.govmonitor.app.accounts.callback;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.govmonitor.app.accounts.MediaSettings;
import org.govmonitor.app.settings.SettingRefusal;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The endpoint's server: that of the JDK, on the address of {@code monitor.media.callback.bind}; none where that is empty. */
@Component
@Profile("service")
class CallbackServer implements SmartLifecycle {
    private static final Words WORDS = Words.of(MediaSettings.class);
    private static final Logger log = LoggerFactory.getLogger(CallbackServer.class);
    private static final int THREADS = 4;

    static {
        // The server reads them once, before its first use: seconds for a whole request and a whole answer, connections
        // at once.
        System.setProperty("sun.net.httpserver.maxReqTime", "10");
        System.setProperty("sun.net.httpserver.maxRspTime", "10");
        System.setProperty("jdk.httpserver.maxConnections", "64");
    }

    private final String bind;
    private final Callbacks callbacks;
    private final Listening listening;
    private @Nullable HttpServer server;
    private @Nullable ExecutorService threads;
    private @Nullable ScheduledExecutorService pulse;

    CallbackServer(MediaSettings settings, Callbacks callbacks, Listening listening) {
        this.bind = settings.callback().bind();
        this.callbacks = callbacks;
        this.listening = listening;
    }

    @Override
    public synchronized void start() {
        if (bind.isEmpty() || server != null) {
            return;
        }
        int colon = bind.lastIndexOf(':');
        String host = bind.substring(0, colon).replaceAll("[\\[\\]]", "");
        try {
            server = HttpServer.create(
                    new InetSocketAddress(host, Integer.parseInt(bind.substring(colon + 1))), THREADS);
        } catch (BindException | IllegalArgumentException e) {
            throw new SettingRefusal(WORDS.say("callback.taken", bind), e);
        } catch (IOException e) {
            throw new IllegalStateException(WORDS.say("callback.taken", bind), e);
        }
        threads = Executors.newFixedThreadPool(THREADS);
        server.createContext("/", new CallbackHandler(callbacks));
        server.setExecutor(threads);
        server.start();
        pulse = Executors.newSingleThreadScheduledExecutor();
        pulse.scheduleWithFixedDelay(this::beat, 0, Listening.BEAT.toSeconds(), TimeUnit.SECONDS);
        log.info("callbacks of accounts are awaited at {}", server.getAddress());
    }

    @Override
    public synchronized void stop() {
        if (pulse != null) {
            pulse.shutdownNow();
        }
        if (server != null) {
            server.stop(0);
            server = null;
        }
        if (threads != null) {
            threads.shutdownNow();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return server != null;
    }

    /** Where it listens; null where it does not. */
    synchronized @Nullable InetSocketAddress address() {
        return server == null ? null : server.getAddress();
    }

    private void beat() {
        try {
            callbacks.awaited().forEach(listening::beat);
        } catch (RuntimeException e) {
            // Without a beat the time counts as one in which nothing was heard, which accuses nobody.
            log.warn("the endpoint for callbacks could not note that it listens", e);
        }
    }
}
