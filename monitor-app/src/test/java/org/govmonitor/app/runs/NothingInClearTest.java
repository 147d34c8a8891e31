package org.govmonitor.app.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.govmonitor.app.cli.CommandRun;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.publishing.ListFormat;
import org.govmonitor.app.publishing.ProblemLists;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.indicator.ProblemKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * No number that is found is ever written in clear: of five hundred that sites show, none is in the database, the logs, the
 * lists, what commands write, the files that come and go meanwhile, or the arguments of the processes that are started.
 */
@ExtendWith(OutputCaptureExtension.class)
class NothingInClearTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 8);
    private static final String NEWS = "政务动态";
    private static final String MASKED = "360726**********";

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock(DAY.atTime(6, 0));
    private final SmallSite site = new SmallSite(List.of(NEWS));
    private PlantedNumbers planted;

    @BeforeEach
    void open() throws IOException {
        planted = new PlantedNumbers();
        site.publishAll(DAY);
        site.write(NEWS, planted.page());
        planted.files().forEach(site::file);
        site.register(folder);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void ofFiveHundredNumbersNoneIsWrittenAnywhere(CapturedOutput output) throws IOException {
        assertThat(Set.copyOf(planted.all())).hasSizeGreaterThanOrEqualTo(500);
        Path desk = Files.createDirectories(folder.resolve("desk"));
        try (Bystander bystander = new Bystander(folder, this::firstIn)) {
            office();
            told(
                    "scan.txt",
                    "scan",
                    "--registry",
                    config(),
                    "--today",
                    DAY.toString(),
                    "--allow-address",
                    "127.0.0.0/8",
                    "--memory",
                    desk.resolve("memory.json").toString(),
                    "--output",
                    desk.resolve("scan.json").toString());
            told("precheck.json", "precheck", drafts(), "--format", "json");
            told("precheck.txt", "precheck", drafts(), "--format", "table");
            assertThat(bystander.found()).isEmpty();
        }

        assertThat(firstIn(output.getAll())).as("the log").isEmpty();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(Files::isRegularFile).filter(this::isOurs).toList()) {
                assertThat(firstIn(text(file))).as(file.toString()).isEmpty();
            }
        }
        // What was searched can be: there the numbers are, masked.
        for (String searched : List.of("dump.sql", "desk/scan.json", "precheck.json", "precheck.txt")) {
            assertThat(text(folder.resolve(searched)).contains(MASKED))
                    .as(searched)
                    .isTrue();
        }
    }

    /** Runs the office for two days; leaves its lists and everything that its database holds, uncompressed, in the folder. */
    private void office() throws IOException {
        try (ConfigurableApplicationContext office = TestOffice.start(folder, clock)) {
            for (LocalDate day : List.of(DAY, DAY.plusDays(1))) {
                clock.set(day.atTime(6, 0));
                assertThat(office.getBean(ScanRuns.class).run(Plan.WHOLE, clock.instant()))
                        .isEqualTo(RunState.ENDED);
            }
            assertThat(office.getBean(Findings.class)
                            .whole(Sight.EVERYTHING, FindingQuery.ALL, FindingOrder.LATEST_FIRST, 0, 100)
                            .findings())
                    .filteredOn(finding -> finding.kind() == ProblemKind.PRIVACY_LEAK)
                    .hasSizeGreaterThanOrEqualTo(5);
            for (ListFormat format : ListFormat.values()) {
                Files.write(
                        folder.resolve("list." + format),
                        format.write(office.getBean(ProblemLists.class).of(YearMonth.from(DAY))));
            }
            office.getBean(JdbcTemplate.class)
                    .execute("script to '" + folder.resolve("dump.sql") + "' charset 'UTF-8'");
        }
    }

    private String config() {
        return folder.resolve("config/sites.yaml").toString();
    }

    /** Lays the files out as an editor has them before they are published. */
    private String drafts() throws IOException {
        Path drafts = Files.createDirectories(folder.resolve("drafts"));
        for (Map.Entry<String, byte[]> file : planted.files().entrySet()) {
            Files.write(drafts.resolve(Path.of(file.getKey()).getFileName()), file.getValue());
        }
        return drafts.toString();
    }

    private void told(String file, String... arguments) throws IOException {
        CommandRun run = CommandRun.of(arguments);
        Files.writeString(folder.resolve(file), run.out() + run.err());
    }

    /** Not the drafts that the test itself has laid out. */
    private boolean isOurs(Path file) {
        return !file.startsWith(folder.resolve("drafts"));
    }

    private Optional<String> firstIn(String text) {
        return planted.all().stream().filter(text::contains).findFirst();
    }

    /** A file's bytes as they are, as UTF-8, and those of the parts of a container. */
    private static String text(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        StringBuilder all = new StringBuilder(new String(content, StandardCharsets.ISO_8859_1))
                .append(new String(content, StandardCharsets.UTF_8));
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
