package org.govmonitor.page.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.govmonitor.benchmark.SavedPages;
import org.govmonitor.benchmark.SideBySide;
import org.govmonitor.page.Page;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.RunnerException;

/** What reading lists costs beside the parsing of the same pages. One operation is one pass over all pages. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(time = 1)
@Measurement(time = 1)
public class ReadingBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    /** The pages as text. */
    @State(Scope.Benchmark)
    public static class Texts {
        final SavedPages pages = SavedPages.toMeasure();
    }

    /** The pages as trees, new for each pass: a tree keeps what was asked of it, and would be read faster a second time. */
    @State(Scope.Benchmark)
    public static class Trees {
        List<Page> pages = List.of();

        /** Not a part of what is measured. */
        @Setup(Level.Invocation)
        public void parse(Texts texts) {
            pages = texts.pages.parse();
        }
    }

    /** The baseline: decoded text to tree, as every page of a scan is parsed. */
    @Benchmark
    public List<Page> parse(Texts texts) {
        return texts.pages.parse();
    }

    /** The trees read as lists. */
    @Benchmark
    public void read(Trees trees, Blackhole sink) {
        for (Page page : trees.pages) {
            sink.consume(ListingReader.read(page, TODAY));
        }
    }

    /** @param args the folder of the pages, and a glob of their file names */
    public static void main(String[] args) throws IOException, RunnerException {
        new SideBySide(ReadingBenchmark.class, Path.of(args[0]), args[1], System.out).compare("parse", "read");
    }
}
