package org.govmonitor.app.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.members.Audit;
import org.govmonitor.app.members.AuditAction;
import org.govmonitor.app.members.AuditEntry;
import org.govmonitor.app.members.AuditQuery;
import org.govmonitor.app.store.TestDatabase;
import org.govmonitor.figure.Channel;
import org.govmonitor.figure.Check;
import org.govmonitor.figure.CountyOrders;
import org.govmonitor.figure.Filing;
import org.govmonitor.figure.Grade;
import org.govmonitor.figure.Letters;
import org.govmonitor.figure.MonthFigures;
import org.govmonitor.figure.WorkOrders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Figures are kept with who brought them, and no version is lost, whatever database keeps them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FiguresContract {
    private static final Instant NOW = Instant.parse("2024-02-20T02:00:00Z");
    private static final YearMonth JANUARY = YearMonth.of(2024, 1);
    private static final LocalDateTime CUT_OFF = LocalDateTime.of(2024, 2, 9, 0, 0);
    private static final WorkOrders ORDERS = new WorkOrders(
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2024, 1, 31),
            CUT_OFF,
            2923,
            2920,
            12,
            List.of(new CountyOrders("会昌县", null, null, null, 3)));
    private static final List<Letters> LETTERS = List.of(
            new Letters(Channel.DISCLOSURE, 35, 26, 9, 0),
            new Letters(Channel.ONLINE, 139, 109, 30, 0),
            new Letters(Channel.GOVERNOR, 6, 6, 0, 0),
            new Letters(Channel.CORRECTION, 5, 5, 0, 0));

    private ConfigurableApplicationContext office;
    private Figures figures;

    abstract TestDatabase database(Path folder) throws Exception;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        TestDatabase database = database(folder);
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
        figures = office.getBean(Figures.class);
    }

    @AfterAll
    void close() {
        if (office != null) {
            office.close();
        }
    }

    @Test
    void januaryOf2024HoldsAsItWasBroughtAndWarnsOfTheLateReplies() {
        Filing filing = new Filing(2023, 42, 42);
        figures.save(letters(JANUARY, LETTERS), 0, "审核员");
        figures.save(FigureDraft.orders(JANUARY, ORDERS, "问政赣州后台", Way.FORM), 0, "审核员");
        figures.save(
                FigureDraft.filing(JANUARY, figures.usualCutOff(Matter.FILING, JANUARY), "省级系统", Way.FORM, filing),
                0,
                "审核员");

        assertThat(figures.of(JANUARY)).isEqualTo(new MonthFigures(JANUARY, LETTERS, ORDERS, filing));
        assertThat(figures.checks(JANUARY))
                .extracting(Check::grade, Check::code)
                .containsExactly(tuple(Grade.WARN, "orders.lateAmongReplied"), tuple(Grade.NOTE, "letters.scope"));
        assertThat(ORDERS.replyRate().orElseThrow().percent(figures.rounding())).isEqualTo("99.90");
        assertThat(figures.usualCutOff(Matter.ORDERS, JANUARY)).isEqualTo(CUT_OFF);
        assertThat(figures.counties()).hasSize(20).startsWith("章贡区", "南康区");
        assertThat(figures.months()).contains(JANUARY);
    }

    @Test
    void aCorrectionIsANewVersionAndTheEarlierOneStaysWithWhoBroughtIt() {
        YearMonth month = YearMonth.of(2023, 11);
        figures.save(letters(month, LETTERS.subList(0, 1)), 0, "审核员甲");
        FigureDraft corrected = letters(month, LETTERS.subList(0, 2)).saying(null, "补报一项");

        Saved saved = figures.save(corrected, 1, "审核员乙");

        assertThat(saved).isInstanceOf(Saved.Taken.class);
        assertThat(figures.entries(month))
                .extracting(FigureEntry::version, FigureEntry::enteredBy, FigureEntry::enteredAt)
                .containsExactly(tuple(2, "审核员乙", NOW), tuple(1, "审核员甲", NOW));
        assertThat(figures.entries(month).get(1).draft().figures().letters()).isEqualTo(LETTERS.subList(0, 1));
        assertThat(audited())
                .filteredOn(entry -> entry.subject().contains("2023-11"))
                .hasSize(2)
                .allMatch(entry -> entry.what() == AuditAction.FIGURES_CHANGED)
                .anySatisfy(entry -> {
                    assertThat(entry.before()).contains("第 1 稿", "35");
                    assertThat(entry.after()).contains("第 2 稿", "139", "补报一项");
                });
    }

    @Test
    void whoeverSawAnEarlierVersionDoesNotOverwriteALaterOne() {
        YearMonth month = YearMonth.of(2023, 10);
        figures.save(letters(month, LETTERS), 0, "审核员甲");

        Saved late = figures.save(letters(month, LETTERS.subList(0, 1)), 0, "审核员乙");

        assertThat(late)
                .isInstanceOfSatisfying(
                        Saved.Stale.class,
                        stale -> assertThat(
                                        Objects.requireNonNull(stale.holds()).enteredBy())
                                .isEqualTo("审核员甲"));
        assertThat(figures.save(letters(month, LETTERS), 0, "审核员乙")).isInstanceOf(Saved.Same.class);
        assertThat(figures.entries(month)).hasSize(1);
    }

    @Test
    void ofManyWhoSaveAtOnceOneIsTakenAndTheOthersAreTold() {
        YearMonth month = YearMonth.of(2023, 9);
        List<Saved> all = IntStream.range(0, 6)
                .parallel()
                .mapToObj(at -> figures.save(
                        letters(month, List.of(new Letters(Channel.ONLINE, at + 1, at + 1, 0, 0))), 0, "审核员" + at))
                .toList();

        assertThat(all).filteredOn(Saved.Taken.class::isInstance).hasSize(1);
        assertThat(all).filteredOn(Saved.Stale.class::isInstance).hasSize(5);
        assertThat(figures.entries(month)).hasSize(1);
    }

    @Test
    void figuresThatWereWithdrawnAreMissingAndStillToBeSeen() {
        YearMonth month = YearMonth.of(2023, 8);
        figures.save(letters(month, LETTERS), 0, "审核员");
        figures.save(
                FigureDraft.nothing(
                        Matter.LETTERS, month, figures.usualCutOff(Matter.LETTERS, month), "门户网站", Way.FORM),
                1,
                "审核员");

        assertThat(figures.of(month)).isEqualTo(MonthFigures.none(month));
        assertThat(figures.entries(month)).hasSize(2);
    }

    @Test
    void numbersOfPrivatePersonsInASourceAreMasked() {
        YearMonth month = YearMonth.of(2023, 7);
        FigureDraft draft = FigureDraft.letters(
                month, figures.usualCutOff(Matter.LETTERS, month), "当事人身份证360726198503121235", Way.FORM, LETTERS);

        figures.save(draft, 0, "审核员");

        assertThat(figures.entries(month).toString() + audited()).doesNotContain("360726198503121235");
    }

    @Test
    void aSourceIsNeededAndAMonthAheadHasNoFigures() {
        assertThatThrownBy(() -> figures.save(FigureDraft.letters(JANUARY, CUT_OFF, " ", Way.FORM, LETTERS), 0, "审核员"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("来源");
        assertThatThrownBy(() -> figures.save(letters(YearMonth.of(2024, 3), LETTERS), 0, "审核员"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2024-03");
    }

    @Test
    void justWhatWasShownOfAFileIsTakenOnceAndByTheSamePerson() {
        YearMonth month = YearMonth.of(2023, 6);
        FigureDesk desk = office.getBean(FigureDesk.class);
        byte[] file = ("编号,姓名,单位,受理时间,回复时限,回复时间\n"
                        + "A1,张样例,会昌县教育局,2023-06-02,2023-06-09,2023-06-10\n"
                        + "A2,李样例,13912345678,2023-06-02,2023-06-09,\n"
                        + "A2,李样例,会昌县,2023-06-02,2023-06-09,\n")
                .getBytes(StandardCharsets.UTF_8);
        FileOrder order = new FileOrder(
                month,
                Matter.ORDERS,
                month.atDay(1),
                month.atEndOfMonth(),
                figures.usualCutOff(Matter.ORDERS, month),
                "",
                null);

        FigurePreview shown = desk.preview(new FigureDesk.HandedIn("工单.csv", file, order));
        String token = desk.keep(shown, "审核员甲");

        assertThat(shown.refused()).hasSize(1);
        assertThat(shown.unknown()).containsExactly("姓名");
        assertThat(figures.entries(month)).isEmpty();
        assertThat(desk.confirm(token, "审核员乙")).isEmpty();
        assertThat(desk.confirm(token, "审核员甲")).get().isInstanceOf(Saved.Taken.class);
        assertThat(desk.confirm(token, "审核员甲")).isEmpty();
        assertThat(figures.entries(month)).singleElement().satisfies(entry -> {
            assertThat(entry.draft().source()).isEqualTo("工单.csv");
            assertThat(entry.draft().way()).isEqualTo(Way.FILE);
            assertThat(entry.draft().remark()).contains("计入 2 件", "另有 1 行");
            assertThat(entry.toString()).doesNotContain("样例", "13912345678");
        });
    }

    private FigureDraft letters(YearMonth month, List<Letters> letters) {
        return FigureDraft.letters(month, figures.usualCutOff(Matter.LETTERS, month), "门户网站", Way.FORM, letters);
    }

    private List<AuditEntry> audited() {
        return office.getBean(Audit.class)
                .find(new AuditQuery(null, null, null, null, null), 0, 100)
                .entries();
    }
}
