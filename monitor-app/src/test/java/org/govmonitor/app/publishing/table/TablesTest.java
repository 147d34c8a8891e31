package org.govmonitor.app.publishing.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.ledger.Answer;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.Entered;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.FindingsByHand;
import org.govmonitor.app.ledger.HandFinding;
import org.govmonitor.app.ledger.Review;
import org.govmonitor.app.ledger.SeenFinding;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.store.TestDatabase;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.Unit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** What the tables say of the ledger, read back from the files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TablesTest {
    private static final Instant NOW = Instant.parse("2024-02-05T02:00:00Z");
    private static final String FORMULA = "=cmd|'/c calc'!A0";

    private ConfigurableApplicationContext office;

    @BeforeAll
    void open(@TempDir Path folder) {
        TestDatabase database = TestDatabase.h2InFile(folder);
        Clock clock = Clock.fixed(NOW, MonitorApplication.OFFICE_ZONE);
        office = new SpringApplicationBuilder(MonitorApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("fixedClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .run(
                        "--spring.config.location=classpath:/,classpath:/config/",
                        "--monitor.data=" + folder.resolve("data"),
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.autoconfigure.exclude=org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration");
        office.getBean(Registrations.class)
                .take(new Registry(
                        List.of(new Unit("沅溪县政府办", null), new Unit("松岗县政府办", null)),
                        List.of(
                                new Site(
                                        "沅溪县人民政府网",
                                        HttpUrl.get("https://a.example/"),
                                        "沅溪县政府办",
                                        "3607000001",
                                        List.of()),
                                new Site("松岗县人民政府网", HttpUrl.get("https://b.example/"), "松岗县政府办", null, List.of())),
                        List.of()));
        find("沅溪县人民政府网", ProblemKind.HOMEPAGE_STALE, null, "首页未更新", LocalDate.of(2024, 1, 8));
        find("松岗县人民政府网", ProblemKind.OTHER, HttpUrl.get("https://b.example/1"), FORMULA, LocalDate.of(2024, 1, 9));
        long stale = office.getBean(Findings.class)
                .ids(
                        Sight.EVERYTHING,
                        FindingQuery.ALL.ofKind(ProblemKind.HOMEPAGE_STALE),
                        new FindingOrder(FindingOrder.By.FOUND, false))
                .get(0);
        Review review = office.getBean(Review.class);
        done(review.report(
                Sight.EVERYTHING,
                List.of(new SeenFinding(stale, null)),
                LocalDate.of(2024, 2, 1),
                Command.of("信息员", "已恢复更新", NOW)));
        done(review.close(
                Sight.EVERYTHING,
                List.of(new SeenFinding(stale, null)),
                Command.of("复核员", "已核实", NOW.plusSeconds(60))));
    }

    @AfterAll
    void close() {
        if (office != null) {
            office.close();
        }
    }

    @Test
    void aRowTellsAFindingsLifeFromItsDiscoveryToItsClosing() throws IOException {
        List<List<String>> rows = read(office.getBean(LedgerTable.class).of(Sight.EVERYTHING, null, null));

        assertThat(rows).hasSize(3);
        assertThat(of(rows, 1, "名称")).isEqualTo("沅溪县人民政府网");
        assertThat(of(rows, 1, "标识码")).isEqualTo("3607000001");
        assertThat(of(rows, 1, "发现日期")).isEqualTo("2024-01-08");
        assertThat(of(rows, 1, "整改措施")).isEqualTo("已恢复更新");
        assertThat(of(rows, 1, "反馈日期")).isEqualTo("2024-02-05");
        assertThat(of(rows, 1, "复核人")).isEqualTo("复核员");
        assertThat(of(rows, 1, "销号日期")).isEqualTo("2024-02-05");
        assertThat(of(rows, 2, "销号日期")).isEmpty();
        assertThat(of(rows, 2, "整改措施")).isEmpty();
    }

    @Test
    void aUnitSeesItsOwnRowsAlone() throws IOException {
        Sight sight = office.getBean(Registrations.class).sightOf("松岗县政府办");

        List<List<String>> rows = read(office.getBean(LedgerTable.class).of(sight, null, null));
        assertThat(rows).hasSize(2);
        assertThat(of(rows, 1, "主办单位")).isEqualTo("松岗县政府办");

        List<List<String>> quarter = read(office.getBean(QuarterTable.class).of(sight, new Quarter(2024, 1)));
        assertThat(quarter).extracting(row -> row.get(1)).containsExactly("责任单位", "松岗县政府办", "合计");
    }

    @Test
    void onlyWhatWasFoundOnTheDaysAskedForIsWritten() throws IOException {
        LedgerTable ledger = office.getBean(LedgerTable.class);

        assertThat(read(ledger.of(Sight.EVERYTHING, LocalDate.of(2024, 1, 9), LocalDate.of(2024, 1, 31))))
                .hasSize(2);
        assertThatThrownBy(() -> ledger.of(Sight.EVERYTHING, LocalDate.of(2024, 2, 1), LocalDate.of(2024, 1, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatLooksLikeAFormulaOrIsVeryLongStaysText() throws IOException {
        List<List<String>> rows = read(office.getBean(LedgerTable.class).of(Sight.EVERYTHING, null, null));
        assertThat(of(rows, 2, "问题描述")).isEqualTo(FORMULA);

        String title = "标".repeat(10_000);
        assertThat(read(new Table("台账", List.of("标题"), () -> Stream.of(List.of(title))))
                        .get(1))
                .containsExactly(title);
    }

    @Test
    void aSiteWithAPrintedVetoFailsItsQuarterAndWhatNobodyReadHasNoRate() throws IOException {
        List<List<String>> rows = read(office.getBean(QuarterTable.class).of(Sight.EVERYTHING, new Quarter(2024, 1)));

        assertThat(rows.get(1).subList(0, 6)).containsExactly("1", "沅溪县政府办", "1", "1", "1", "0.00%（0/1）");
        assertThat(rows.get(2).subList(0, 6)).containsExactly("2", "松岗县政府办", "1", "0", "0", "");
        assertThat(rows.get(3).subList(0, 6)).containsExactly("", "合计", "2", "1", "1", "0.00%（0/1）");
    }

    @Test
    void aQuarterIsWrittenInOneWayAndHasBegun() {
        assertThat(Quarter.parse("2024Q1").last()).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThatThrownBy(() -> Quarter.parse("2024Q5")).isInstanceOf(IllegalArgumentException.class);
        QuarterTable quarters = office.getBean(QuarterTable.class);
        assertThatThrownBy(() -> quarters.of(Sight.EVERYTHING, new Quarter(2024, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void find(String site, ProblemKind kind, @Nullable HttpUrl at, String problem, LocalDate day) {
        long id = office.getBean(Registrations.class).named(Sight.EVERYTHING).stream()
                .filter(target -> target.name().equals(site))
                .findFirst()
                .orElseThrow()
                .id();
        HandFinding said = new HandFinding(id, kind, at, null, problem, null, day, null, null, null);
        Entered entered =
                office.getBean(FindingsByHand.class).enter(Sight.EVERYTHING, said, Command.of("审核员", null, NOW));
        assertThat(entered.result()).isEqualTo(Entered.Result.DONE);
    }

    private static void done(List<Answer> answers) {
        assertThat(answers).extracting(Answer::result).containsExactly(Answer.Result.DONE);
    }

    private static String of(List<List<String>> rows, int row, String heading) {
        return rows.get(row).get(rows.get(0).indexOf(heading));
    }

    private static List<List<String>> read(Table table) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        table.xlsx(file);
        List<List<String>> rows = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file.toByteArray()))) {
            for (Row row : workbook.getSheetAt(0)) {
                List<String> cells = new ArrayList<>();
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
                    cells.add(cell.getStringCellValue());
                }
                rows.add(cells);
            }
        }
        return rows;
    }
}
