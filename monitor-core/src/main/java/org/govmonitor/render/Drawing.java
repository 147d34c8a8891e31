package org.govmonitor.render;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import okhttp3.HttpUrl;

/** One page in one browser process of its own, which is killed with all it started when its time is over. */
final class Drawing {
    private static final byte[] NOTHING = {};
    /** In milliseconds of the page's own clock, which stands still while an answer is waited for. */
    private static final int PAGE_CLOCK = 10_000;

    private static final Duration TO_DIE = Duration.ofSeconds(5);
    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-domain-reliability",
            "--disable-sync",
            "--disable-extensions",
            "--disable-default-apps",
            "--disable-dev-shm-usage",
            "--disable-breakpad",
            "--no-pings",
            "--mute-audio",
            // a bad certificate is read past, as the fetcher does
            "--ignore-certificate-errors",
            "--blink-settings=imagesEnabled=false",
            "--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication",
            // nothing gets round the proxy: no name is looked up, no datagram sent, and loopback is no exception
            "--proxy-bypass-list=<-loopback>",
            "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
            "--force-webrtc-ip-handling-policy=disable_non_proxied_udp",
            "--virtual-time-budget=" + PAGE_CLOCK);

    private final BrowserSettings settings;
    private final int proxyPort;
    private final String userAgent;

    Drawing(BrowserSettings settings, int proxyPort, String userAgent) {
        this.settings = settings;
        this.proxyPort = proxyPort;
        this.userAgent = userAgent;
    }

    /** How a drawing ended. */
    enum End {
        DRAWN,
        OUT_OF_TIME,
        TOO_LARGE,
        BROKEN
    }

    /** @param markup UTF-8; empty unless drawn */
    record Outcome(End end, byte[] markup) {
        private static Outcome without(End end) {
            return new Outcome(end, NOTHING);
        }
    }

    /** @throws IOException where the browser cannot be started */
    Outcome run(HttpUrl url) throws IOException, InterruptedException {
        try (Folder profile = Folder.fresh()) {
            Process process = new ProcessBuilder(command(profile.path(), url))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try {
                process.getOutputStream().close();
                return outcome(process);
            } finally {
                kill(process);
            }
        }
    }

    private Outcome outcome(Process process) throws InterruptedException {
        CompletableFuture<byte[]> markup = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(process.getInputStream(), markup), "drawn-page");
        reader.setDaemon(true);
        reader.start();
        try {
            byte[] drawn = markup.get(settings.limit().toMillis(), TimeUnit.MILLISECONDS);
            if (drawn.length > settings.mostBytes()) {
                return Outcome.without(End.TOO_LARGE);
            }
            return drawn.length == 0 ? Outcome.without(End.BROKEN) : new Outcome(End.DRAWN, drawn);
        } catch (TimeoutException e) {
            return Outcome.without(End.OUT_OF_TIME);
        } catch (ExecutionException e) {
            return Outcome.without(End.BROKEN);
        }
    }

    private void read(InputStream in, CompletableFuture<byte[]> markup) {
        try {
            markup.complete(in.readNBytes(settings.mostBytes() + 1));
        } catch (IOException e) {
            markup.completeExceptionally(e);
        }
    }

    private List<String> command(Path profile, HttpUrl url) {
        List<String> command = new ArrayList<>();
        command.add(settings.program().toString());
        command.addAll(ARGUMENTS);
        if ("root".equals(System.getProperty("user.name"))) {
            // its sandbox refuses to run for root
            command.add("--no-sandbox");
        }
        command.add("--proxy-server=http://127.0.0.1:" + proxyPort);
        command.add("--user-data-dir=" + profile);
        command.add("--user-agent=" + userAgent);
        command.add("--dump-dom");
        command.add(url.toString());
        return command;
    }

    /** The browser and all processes it started, and waits until they are gone, so that its files can be removed. */
    private static void kill(Process process) throws InterruptedException {
        List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
        all.add(process.toHandle());
        all.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture<?> gone =
                CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        try {
            gone.get(TO_DIE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("a browser that was killed does not end", e);
        }
    }
}
