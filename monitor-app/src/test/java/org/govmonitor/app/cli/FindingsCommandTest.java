package org.govmonitor.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.EventType;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.FindingsByHand;
import org.govmonitor.app.ledger.HandFinding;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.ConfigurableApplicationContext;

class FindingsCommandTest {
    private static final String UNIT = "安远县政府办";
    private static final LocalDate LATE = LocalDate.of(2999, 1, 8);

    @TempDir
    private Path folder;

    @Test
    void aFindingIsGivenToAUnitUntilADayAndExcusedUntilAnother() {
        try (ConfigurableApplicationContext office = office()) {
            long id = entered(office);
            CommandRun nobody = run("assign", id + "", "--unit", "没有的单位");
            assertThat(nobody.code()).isEqualTo(2);
            assertThat(nobody.err()).contains("没有登记名为“没有的单位”的单位").hasLineCount(1);
            CommandRun assigned =
                    run("assign", id + "", "9999", "--unit", UNIT, "--due", LATE.toString(), "--actor", "刘敏");
            assertThat(assigned.code()).isEqualTo(1);
            assertThat(assigned.out().lines()).containsExactlyInAnyOrder(id + "\tDONE\tOPEN", "9999\tREFUSED\t没有这个问题");
            CommandRun excused = run("exempt", id + "", "--reason", "正在改版", "--until", LATE.toString());
            assertThat(excused.code()).as(excused.err()).isZero();
            assertThat(excused.out()).isEqualTo(id + "\tDONE\tEXEMPT\n");

            Findings findings = office.getBean(Findings.class);
            assertThat(findings.byId(Sight.EVERYTHING, id).orElseThrow().term().exemptUntil())
                    .isEqualTo(LATE);
            assertThat(findings.history(Sight.EVERYTHING, id)).anySatisfy(line -> {
                assertThat(line.type()).isEqualTo(EventType.ASSIGNED);
                assertThat(line.actor()).isEqualTo("刘敏");
                assertThat(line.term().unit()).isEqualTo(UNIT);
                assertThat(line.term().dueOn()).isEqualTo(LATE);
            });
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "assign 7                                     | 缺少必需的参数：--unit",
                "assign --unit 甲局                           | 缺少必需的参数：ID",
                "assign 7 --unit 甲局 --due tomorrow          | --due：“tomorrow”不是日期",
                "exempt 7 --until 2999-01-08                  | 缺少必需的参数：--reason",
                "exempt 7 --reason x                          | 缺少必需的参数：--until",
                "exempt 7 --until 2999-01-08 --reason=        | 请用 --reason 写明为什么豁免",
            })
    void whatIsUnclearIsRefusedInOneLine(String command, String message) {
        CommandRun run = CommandRun.of(
                Stream.concat(Stream.of("findings"), Stream.of(command.strip().split(" ")))
                        .toArray(String[]::new));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).startsWith("monitor: ").contains(message).hasLineCount(1);
    }

    private static long entered(ConfigurableApplicationContext office) {
        HttpUrl home = HttpUrl.get("https://anyuan.example/");
        Registrations registrations = office.getBean(Registrations.class);
        registrations.take(new Registry(
                List.of(new Unit(UNIT, null)), List.of(new Site("安远县人民政府网", home, UNIT, null, List.of())), List.of()));
        long site = registrations.named(Sight.EVERYTHING).get(0).id();
        HandFinding finding = new HandFinding(
                site, ProblemKind.OTHER, null, null, "首页错别字", null, LocalDate.of(2024, 1, 8), null, null, null);
        Command command = Command.of("刘敏", null, office.getBean(Clock.class).instant());
        return Objects.requireNonNull(office.getBean(FindingsByHand.class)
                .enter(Sight.EVERYTHING, finding, command)
                .findingId());
    }

    private ConfigurableApplicationContext office() {
        Folders folders = new Folders();
        folders.data = folder.resolve("data");
        return new OfficeStart(folders).command();
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(Stream.of(
                        Stream.of("findings"),
                        Stream.of(arguments),
                        Stream.of("--data", folder.resolve("data").toString()))
                .flatMap(part -> part)
                .toArray(String[]::new));
    }
}
