package org.govmonitor.document.throughput;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.govmonitor.document.DocumentLimits;
import org.govmonitor.document.sandbox.SandboxChild;
import org.govmonitor.document.sandbox.SandboxCommand;
import org.govmonitor.document.sandbox.SandboxPool;
import org.xml.sax.SAXException;

/**
 * Reads 2,000 attachments on two threads, in turns by our reader with its two processes and by Tika in this process. Ours
 * hands over text with places, Tika a string.
 */
public final class AttachmentThroughput {
    private static final int COUNT = 2_000;
    private static final int THREADS = 2;
    private static final int ROUNDS = 3;

    private interface Reading {
        /** The number of characters that were read. */
        long read(byte[] file);
    }

    /** In seconds. */
    private record Cost(double seconds, double processor) {}

    private AttachmentThroughput() {}

    /** The property {@code documents} names a folder of files to read; without it files are made. */
    public static void main(String[] args) throws Exception {
        // As in the process that reads for us: neither side spends time on a log.
        System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
        String folder = System.getProperty("documents", "");
        List<byte[]> files = folder.isBlank() ? MadeFiles.make(COUNT) : of(Path.of(folder));
        long bytes = files.stream().mapToLong(file -> file.length).sum();
        System.out.printf("%,d files, %,d bytes%n", files.size(), bytes);
        try (SandboxPool pool =
                new SandboxPool(SandboxCommand.ofClassPath(SandboxChild.class), DocumentLimits.USUAL, THREADS)) {
            Parser tika = new AutoDetectParser();
            List<Double> clock = new ArrayList<>();
            List<Double> processor = new ArrayList<>();
            for (int round = 0; round <= ROUNDS; round++) {
                Cost theirs = cost("Tika", files, file -> tika(tika, file));
                Cost ours = cost("ours", files, file -> ours(pool, file));
                if (round > 0) {
                    clock.add(ours.seconds / theirs.seconds);
                    processor.add(ours.processor / theirs.processor);
                }
            }
            System.out.printf(
                    "ours / Tika, median of %d rounds: %.3f by the clock, %.3f by the processors%n",
                    ROUNDS, median(clock), median(processor));
        }
    }

    private static double median(List<Double> shares) {
        return shares.stream().sorted().toList().get(shares.size() / 2);
    }

    private static List<byte[]> of(Path folder) throws IOException {
        List<byte[]> files = new ArrayList<>();
        try (Stream<Path> below = Files.walk(folder)) {
            for (Path file : below.filter(Files::isRegularFile).sorted().toList()) {
                files.add(Files.readAllBytes(file));
            }
        }
        return files;
    }

    /** Seconds of processors used by this process and those it has started. */
    private static double processor() {
        double here = ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime() / 1e9;
        return here
                + ProcessHandle.current()
                        .descendants()
                        .map(child -> child.info().totalCpuDuration().orElse(Duration.ZERO))
                        .mapToDouble(used -> used.toMillis() / 1e3)
                        .sum();
    }

    private static Cost cost(String who, List<byte[]> files, Reading reading)
            throws InterruptedException, ExecutionException {
        AtomicInteger next = new AtomicInteger();
        AtomicLong characters = new AtomicLong();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        double used = processor();
        long begun = System.nanoTime();
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                running.add(threads.submit(() -> {
                    for (int at = next.getAndIncrement(); at < files.size(); at = next.getAndIncrement()) {
                        characters.addAndGet(reading.read(files.get(at)));
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        Cost cost = new Cost((System.nanoTime() - begun) / 1e9, processor() - used);
        System.out.printf(
                "%s: %.1f s, %.1f s of processors, %,d characters%n",
                who, cost.seconds, cost.processor, characters.get());
        return cost;
    }

    private static long ours(SandboxPool pool, byte[] file) {
        long[] characters = {0};
        pool.read(
                file,
                section -> section.text()
                        .lines()
                        .forEach(line -> characters[0] += line.text().length()));
        return characters[0];
    }

    private static long tika(Parser parser, byte[] file) {
        BodyContentHandler text = new BodyContentHandler(-1);
        ParseContext context = new ParseContext();
        context.set(Parser.class, parser);
        try {
            parser.parse(new ByteArrayInputStream(file), text, new Metadata(), context);
        } catch (IOException | SAXException | TikaException unreadable) {
            // What it cannot read costs it the less; ours reads no faster for it.
            return text.toString().length();
        }
        return text.toString().length();
    }
}
