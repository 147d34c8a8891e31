package org.govmonitor.privacy.scanner;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.govmonitor.benchmark.SavedPages;
import org.govmonitor.benchmark.SideBySide;
import org.govmonitor.page.VisibleText;
import org.govmonitor.page.VisibleText.Cell;
import org.govmonitor.page.VisibleText.Line;
import org.govmonitor.privacy.KeyedHash;
import org.govmonitor.privacy.number.CitizenNumber;
import org.govmonitor.privacy.text.DigitRuns;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.RunnerException;

/**
 * What looking for personal data costs: over the lines of all pages that hold none, beside a bare loop over the same text and
 * beside a plain pattern; over lines without a candidate alone; and over a table of 5,000 rows, hits, masks, keys and verdicts included, beside that pattern.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(time = 1)
@Measurement(time = 1)
public class ScanningBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Pattern PLAIN = Pattern.compile("\\d{17}[\\dXx]|1[3-9]\\d{9}");
    private static final PersonalDataScanner SCANNER = new PersonalDataScanner(KeyedHash.ephemeral());
    private static final int ROWS = 5_000;
    private static final int SHORTEST = 11;

    /** The text of the pages without the lines in which something is found. */
    @State(Scope.Benchmark)
    public static class Clean {
        final String text = SavedPages.toMeasure().parse().stream()
                .flatMap(page -> VisibleText.of(page).lines().stream().map(Line::text))
                .filter(line -> SCANNER.scan(line, TODAY).isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The text of the pages without the lines that hold digits worth a look: dates and amounts stay. */
    @State(Scope.Benchmark)
    public static class Quiet {
        final String text = SavedPages.toMeasure().parse().stream()
                .flatMap(page -> VisibleText.of(page).lines().stream().map(Line::text))
                .filter(line -> DigitRuns.next(line, 0, line.length()) < 0)
                .collect(Collectors.joining("\n"));
    }

    /** A subsidy list. */
    @State(Scope.Benchmark)
    public static class Table {
        final VisibleText text = new VisibleText(rows());
        final String plain = text.text();

        private static List<Line> rows() {
            Random random = new Random(5);
            String[] heads = {"序号", "姓名", "身份证号码", "手机号码", "住址", "补贴金额"};
            List<Line> rows = new ArrayList<>();
            for (int row = 1; row <= ROWS + 1; row++) {
                String first = "3607211985%02d%02d%03d"
                        .formatted(1 + random.nextInt(12), 1 + random.nextInt(28), random.nextInt(1000));
                String[] cells = {
                    String.valueOf(row - 1),
                    "张三",
                    first + CitizenNumber.check(first),
                    "138%08d".formatted(random.nextInt(100_000_000)),
                    "黄竹镇坪上村",
                    String.valueOf(300 + random.nextInt(900))
                };
                for (int column = 0; column < heads.length; column++) {
                    String words = row == 1 ? heads[column] : cells[column];
                    rows.add(new Line(words, new Cell(1, row, column + 1, heads[column])));
                }
            }
            return rows;
        }
    }

    /** The baseline: runs of digits are looked for, and nothing else. */
    @Benchmark
    public int bareLoop(Clean clean) {
        return longRuns(clean.text);
    }

    @Benchmark
    public int scan(Clean clean) {
        return SCANNER.scan(clean.text, TODAY).size();
    }

    @Benchmark
    public int pattern(Clean clean) {
        return count(clean.text);
    }

    @Benchmark
    public int quietBareLoop(Quiet quiet) {
        return longRuns(quiet.text);
    }

    @Benchmark
    public int quietScan(Quiet quiet) {
        return SCANNER.scan(quiet.text, TODAY).size();
    }

    @Benchmark
    public int tablePattern(Table table) {
        return count(table.plain);
    }

    @Benchmark
    public int table(Table table) {
        return SCANNER.scan(table.text, TODAY).size();
    }

    private static int longRuns(String text) {
        int longRuns = 0;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                run++;
            } else {
                longRuns += run >= SHORTEST ? 1 : 0;
                run = 0;
            }
        }
        return longRuns;
    }

    private static int count(String text) {
        Matcher matcher = PLAIN.matcher(text);
        int found = 0;
        while (matcher.find()) {
            found++;
        }
        return found;
    }

    /** @param args the folder of the pages, and a glob of their file names */
    public static void main(String[] args) throws IOException, RunnerException {
        SideBySide measure = new SideBySide(ScanningBenchmark.class, Path.of(args[0]), args[1], System.out);
        measure.compare("bareLoop", "scan", "pattern");
        measure.compare("quietBareLoop", "quietScan");
        measure.compare("tablePattern", "table");
    }
}
