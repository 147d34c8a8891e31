package org.govmonitor.document.program;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A run of a program that is given bytes and answers with bytes, within limits. Closing it ends it. */
public final class BoundedProgram implements AutoCloseable {
    static final Path SHELL = Path.of("/bin/sh");

    private static final String BOUNDED =
            "ulimit -v \"$1\" && ulimit -t \"$2\" && ulimit -c 0 && shift 2 && exec \"$@\"";
    private static final int COMPLAINT = 4_096;
    private static final int END_SECONDS = 5;

    private final Process process;
    private final CompletableFuture<String> complaint;

    private BoundedProgram(Process process, byte[] input, Duration time) {
        this.process = process;
        this.complaint = CompletableFuture.supplyAsync(() -> complaint(process), this::inBackground);
        inBackground(() -> feed(process, input));
        inBackground(() -> killAfter(process, time));
    }

    /**
     * Starts a program.
     *
     * @param line the program and its arguments
     * @param input what it is given on its standard input
     * @param time of the clock, and of the processor in whole seconds
     * @param memoryMegabytes that it may ask for
     */
    public static BoundedProgram start(List<String> line, byte[] input, Duration time, int memoryMegabytes)
            throws IOException {
        List<String> bounded = new ArrayList<>(List.of(
                SHELL.toString(),
                "-c",
                BOUNDED,
                "sh",
                String.valueOf(memoryMegabytes * 1024L),
                String.valueOf(Math.max(1, time.toSeconds()))));
        bounded.addAll(line);
        ProcessBuilder builder = new ProcessBuilder(bounded);
        builder.environment().clear();
        // Tesseract would take every core, and gain little by it; bsdtar writes names as the locale says.
        builder.environment().putAll(Map.of("OMP_THREAD_LIMIT", "1", "LC_ALL", "C.UTF-8"));
        return new BoundedProgram(builder.start(), input, time);
    }

    public InputStream output() {
        return process.getInputStream();
    }

    /** Whether it came to a good end; to be asked after its output has ended. */
    public boolean endsWell() {
        try {
            return process.waitFor(END_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** What it complained of. May quote what it was given, so it is looked into and never shown; to be asked at its end. */
    public String complaint() {
        return complaint.join();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private void inBackground(Runnable work) {
        Thread thread = new Thread(work, "document-program");
        thread.setDaemon(true);
        thread.start();
    }

    private static void feed(Process process, byte[] input) {
        try (OutputStream out = process.getOutputStream()) {
            out.write(input);
        } catch (IOException enough) {
            // It has seen enough, or is gone; its exit code tells which.
            return;
        }
    }

    private static String complaint(Process process) {
        try (InputStream err = process.getErrorStream()) {
            String begins = new String(err.readNBytes(COMPLAINT), StandardCharsets.UTF_8);
            err.transferTo(OutputStream.nullOutputStream());
            return begins;
        } catch (IOException gone) {
            return "";
        }
    }

    private static void killAfter(Process process, Duration time) {
        try {
            if (!process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException stop) {
            process.destroyForcibly();
        }
    }
}
