package org.govmonitor.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures benchmarks of one class against a baseline of the same class. They take turns, a process each, several rounds
 * long: whatever else the machine does then falls on all of them, and the ratio can be believed where the times cannot.
 */
public final class SideBySide {
    private static final int ROUNDS = 3;
    /** Readers are many small methods: they are compiled for good only after some thousand pages. */
    private static final int WARM_UP_SECONDS = 20;

    private static final int MEASURED_SECONDS = 8;
    /** The percentile of passes that is compared: what else the machine does only ever makes a pass slower. */
    private static final double FASTEST = 10;

    /** A busy machine lets a compiler in the background wait for minutes, and slow code would be measured. */
    private static final String COMPILED_AT_ONCE = "-Xbatch";

    private final Class<?> benchmarks;
    private final Path pages;
    private final String names;
    private final PrintStream out;

    /**
     * @param pages the folder of the pages to measure
     * @param names a glob of their file names
     */
    public SideBySide(Class<?> benchmarks, Path pages, String names, PrintStream out) {
        this.benchmarks = benchmarks;
        this.pages = pages;
        this.names = names;
        this.out = out;
    }

    /** Runs all rounds and prints, for each benchmark, what one pass over the pages costs and its share of the baseline. */
    public void compare(String baseline, String... others) throws RunnerException, IOException {
        SavedPages measured = SavedPages.in(pages, names);
        out.printf("%d pages, %,d characters%n", measured.texts().size(), measured.size());
        List<List<Double>> shares = new ArrayList<>();
        for (String ignored : others) {
            shares.add(new ArrayList<>());
        }
        for (int round = 0; round < ROUNDS; round++) {
            double base = millis(baseline);
            print(baseline, base, "");
            for (int i = 0; i < others.length; i++) {
                double cost = millis(others[i]);
                shares.get(i).add(cost / base);
                print(others[i], cost, String.format(Locale.ROOT, "%.3f of %s", cost / base, baseline));
            }
        }
        for (int i = 0; i < others.length; i++) {
            out.printf(
                    Locale.ROOT,
                    "%s / %s: %.3f, median of %d rounds%n",
                    others[i],
                    baseline,
                    median(shares.get(i)),
                    ROUNDS);
        }
    }

    private double millis(String benchmark) throws RunnerException {
        return new Runner(new OptionsBuilder()
                        .include(benchmarks.getName().replace(".", "\\.") + "\\." + benchmark + "$")
                        .forks(1)
                        .warmupIterations(WARM_UP_SECONDS)
                        .measurementIterations(MEASURED_SECONDS)
                        .verbosity(VerboseMode.SILENT)
                        .shouldFailOnError(true)
                        .jvmArgs(
                                "-Xmx1g",
                                "-XX:+UseSerialGC",
                                COMPILED_AT_ONCE,
                                "-D" + SavedPages.FOLDER + "=" + pages.toAbsolutePath(),
                                "-D" + SavedPages.NAMES + "=" + names)
                        .build())
                .runSingle()
                .getPrimaryResult()
                .getStatistics()
                .getPercentile(FASTEST);
    }

    private void print(String benchmark, double millis, String share) {
        out.printf(Locale.ROOT, "%-12s %9.3f ms  %s%n", benchmark, millis, share);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
