package org.govmonitor.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.govmonitor.app.settings.DataDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walls, on the sample office as a newcomer runs it: nothing lost, nothing doubled, nothing personal at rest. */
class KilledDemonstrationTest {
    private static final int KILLS = 2;
    private static final String BUSY = "正在";
    private static final List<String> PLANTED = List.of("360726198503121235", "19900004321");

    @TempDir
    private Path undisturbed;

    @TempDir
    private Path killed;

    @Test
    void killsInThePastAndInTheMiddleOfScansLeaveTheLedgerOfAnUndisturbedRunAndNoNumberAtRest()
            throws IOException, InterruptedException {
        long scans;
        List<String> today;
        try (MonitorProcess demo = demo(undisturbed)) {
            demo.awaitLine(BUSY);
            long scanning = System.nanoTime();
            today = findings(demo.output());
            scans = System.nanoTime() - scanning;
        }
        assertThat(today).hasSizeGreaterThan(5);
        List<String> expected = ledger(undisturbed);
        assertThat(expected).hasSizeGreaterThan(40);

        Random moments = new Random(20240108);
        for (int kill = 0; kill < KILLS; kill++) {
            try (MonitorProcess demo = demo(killed)) {
                demo.awaitLine(BUSY);
                LockSupport.parkNanos((long) (scans * moments.nextDouble() / 2));
                demo.kill();
            }
        }
        try (MonitorProcess demo = demo(killed)) {
            assertThat(findings(demo.output())).isEqualTo(today);
        }

        assertThat(ledger(killed)).isEqualTo(expected);
        export(killed, "docx");
        export(killed, "xlsx");
        export(killed, "csv");
        export(killed, "xlsx", "--detail");
        assertNoPlantedNumberIn(killed);
    }

    private static MonitorProcess demo(Path data) throws IOException {
        return MonitorProcess.start("demo", "--once", "--months", "2", "--port", "0", "--data", data.toString());
    }

    private static List<String> findings(List<String> output) {
        return output.stream().filter(line -> line.startsWith("  20")).sorted().toList();
    }

    /** Every finding, but for its number: those that a killed store had set aside are left out. */
    private static List<String> ledger(Path data) throws IOException, InterruptedException {
        try (MonitorProcess process = MonitorProcess.start("findings", "list", "--data", data.toString())) {
            return process.output().stream()
                    .filter(line -> line.matches("\\d+\\t.*"))
                    .map(line -> line.substring(line.indexOf('\t')).replaceAll("127\\.0\\.0\\.1:\\d+", "127.0.0.1"))
                    .sorted()
                    .toList();
        }
    }

    private static void export(Path data, String format, String... more) throws IOException, InterruptedException {
        String month =
                YearMonth.from(SampleMemory.of(DataDirectory.of(data)).day()).toString();
        List<String> arguments = new ArrayList<>(List.of(
                "export",
                "problems",
                "--month",
                month,
                "--format",
                format,
                "--data",
                data.toString(),
                "--output",
                data.resolve("list" + more.length + "." + format).toString()));
        arguments.addAll(List.of(more));
        try (MonitorProcess process = MonitorProcess.start(arguments.toArray(String[]::new))) {
            assertThat(process.output()).anyMatch(line -> line.startsWith("共 "));
        }
    }

    private static void assertNoPlantedNumberIn(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(Files::isRegularFile).toList();
        }
        assertThat(files).hasSizeGreaterThan(5);
        for (Path file : files) {
            byte[] content = Files.readAllBytes(file);
            assertClean(file.toString(), content);
            unpack(content).forEach(part -> assertClean(file + " unpacked", part));
        }
    }

    private static void assertClean(String name, byte[] content) {
        for (Charset charset :
                List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            String text = new String(content, charset);
            for (String number : PLANTED) {
                assertThat(text.contains(number))
                        .as("%s holds %s", name, number)
                        .isFalse();
            }
        }
    }

    private static List<byte[]> unpack(byte[] content) {
        List<byte[]> parts = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.add(zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
