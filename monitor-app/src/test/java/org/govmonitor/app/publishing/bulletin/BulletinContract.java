package org.govmonitor.app.publishing.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.MovedClock;
import org.govmonitor.app.store.TestDatabase;
import org.govmonitor.bulletin.Basis;
import org.govmonitor.bulletin.Section;
import org.govmonitor.bulletin.check.Remark;
import org.govmonitor.figure.Grade;
import org.govmonitor.indicator.AnnualReport;
import org.govmonitor.indicator.ProblemKind;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** The office of January 2024 writes its bulletin, and it is the one that left the office; whatever database keeps it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
abstract class BulletinContract {
    private static final Instant NOW = Instant.parse("2024-02-24T02:00:00Z");
    private static final String NEWS = "1月11日，第四十三期政务公开直播开播，主题为创新政务服务改革。";
    private static final String EXPERIENCE = "某市“三字诀”推动政务公开提质增效。一是从“细”着手。二是从“实”出发。三是从“严”管理。";
    private static final String DEMAND = "严格落实问题整改。各网站管理人员要每天登录监测平台，做到问题及时发现，及时处理。";

    private ConfigurableApplicationContext office;
    private January2024 january;
    private Bulletins bulletins;
    private BulletinDesk desk;
    private BulletinSteps steps;
    private BulletinDocuments documents;

    abstract TestDatabase database(Path folder) throws Exception;

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        TestDatabase database = database(folder);
        MovedClock clock = new MovedClock("2024-01-31T02:00:00Z");
        office = new SpringApplicationBuilder(MonitorApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("fixedClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .run(
                        "--spring.config.location=classpath:/,classpath:/config/",
                        "--monitor.data=" + folder.resolve("data"),
                        "--monitor.figures.rounding=TRUNCATE",
                        "--monitor.pdf.program=/nowhere/soffice",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.autoconfigure.exclude=org.springframework.boot.quartz.autoconfigure.QuartzAutoConfiguration");
        bulletins = office.getBean(Bulletins.class);
        desk = office.getBean(BulletinDesk.class);
        steps = office.getBean(BulletinSteps.class);
        documents = office.getBean(BulletinDocuments.class);
        january = new January2024(office);
        january.live();
        clock.set(NOW);
    }

    @AfterAll
    void close() {
        if (office != null) {
            office.close();
        }
    }

    @Test
    @Order(1)
    void theFactsOfTheOfficeGiveTheParagraphsOfTheSeed() {
        assertThat(texts(Section.SITUATION))
                .containsExactly(
                        "2023年政府信息公开年度报告及政府网站年度报表发布情况。全市各政府网站在1月31日前完成了2023年政府网站工作年度报表的发布与系统填报工作，"
                                + "市直各部门在1月31日前完成了2023年部门政府信息公开年度报告的发布工作。",
                        "常态化问题监测情况。1月份，政务新媒体更新保障到位，个别网站管理不到位，出现栏目未及时更新、个人隐私信息泄露问题。（详见附件）",
                        "互动交流问题处理情况。截至1月底，市政府门户网站依申请公开平台共收到依申请公开信件35件，其中，已办结26件，正在办理9件；"
                                + "网络问政平台收到群众信件139件，其中，已办结109件，正在办理30件；处理省长建言6件，处理网站纠错5件。"
                                + "所有信件办理工作均在规定时限内有序推进，未出现逾期办理情况。",
                        "“问政赣州”转办工单办理情况。2024年1月1日至31日，“问政赣州”平台共受理网民诉求2923件，截至2024年2月8日24时，"
                                + "有2920件诉求得到全市各地受理单位及职能部门回复，有12件诉求超期回复，回复率99.89%，其中会昌有3件诉求没有回复。");
        assertThat(view().appendix()).hasSize(2);
        assertThat(view().appendix().get(0).cells())
                .containsExactly("1", "安远县人民政府网", "栏目未及时更新", "安远县政府办", "1月8日", "1月8日");
        assertThat(view().remarks()).extracting(Remark::text).anyMatch(text -> text.contains("12"));
    }

    @Test
    @Order(1)
    void everySentenceOpensToTheRowsThatItCounts() {
        BulletinRows rows = office.getBean(BulletinRows.class);
        assertThat(rows.findings(January2024.MONTH, Basis.Sort.SITES, Set.of())).hasSize(10);
        assertThat(rows.findings(January2024.MONTH, Basis.Sort.SITES, Set.of(ProblemKind.COLUMN_STALE)))
                .hasSize(9)
                .allSatisfy(row -> assertThat(row.name()).isEqualTo("安远县人民政府网"));
        assertThat(rows.findings(January2024.MONTH, Basis.Sort.ACCOUNTS, Set.of()))
                .isEmpty();
        assertThat(rows.findings(January2024.MONTH, Basis.Sort.LATE, Set.of())).isEmpty();
        assertThat(rows.reports(January2024.MONTH, AnnualReport.WEBSITE))
                .hasSize(3)
                .allSatisfy(row -> assertThat(row.publishedOn()).isEqualTo(LocalDate.of(2024, 1, 20)));
    }

    @Test
    @Order(2)
    void peopleWriteTheRestAndNobodyOverwritesWhatHeDidNotSee() {
        desk.add(seen(), Section.NEWS, NEWS, "https://gz.example/1.html");
        desk.add(seen(), Section.EXPERIENCE, EXPERIENCE, null);
        String demand = desk.add(seen(), Section.DEMANDS, "旧的要求。", null);
        int version = view().version();
        desk.write(seen(), demand, DEMAND);
        assertThatThrownBy(() -> desk.write(new BulletinDesk.Draft(January2024.MONTH, version, "另一人"), demand, "别的"))
                .isInstanceOfSatisfying(
                        BulletinRefusal.class, why -> assertThat(why.isStale()).isTrue());
        assertThat(texts(Section.DEMANDS)).containsExactly(DEMAND);

        assertThat(texts(Section.PROBLEMS).get(0)).doesNotContain("安远");
        desk.name(seen(), "sites", true);
        assertThat(texts(Section.PROBLEMS).get(0)).contains("如“安远县人民政府网”有9个栏目未及时更新");
    }

    @Test
    @Order(3)
    void anApprovedParagraphIsKeptForOtherMonthsUntilItIsRetired() {
        Library library = office.getBean(Library.class);
        library.add(Section.DEMANDS, "整改", DEMAND, "编辑");
        assertThatThrownBy(() -> library.add(Section.DEMANDS, " ", DEMAND, "编辑"))
                .isInstanceOf(BulletinRefusal.class);
        Library.Entry kept = library.entries().get(0);
        assertThat(kept.text()).isEqualTo(DEMAND);
        library.retire(kept.id(), "编辑");
        assertThat(library.entries()).isEmpty();
        assertThatThrownBy(() -> library.retire(kept.id(), "编辑")).isInstanceOf(BulletinRefusal.class);
    }

    @Test
    @Order(3)
    void aPrivateNumberIsNeverTaken() {
        assertThatThrownBy(() -> desk.add(seen(), Section.NEWS, "联系人身份证 360726198503121235。", null))
                .isInstanceOf(BulletinRefusal.class)
                .hasMessageNotContaining("360726198503121235");
    }

    @Test
    @Order(4)
    void figuresThatDoNotAddUpStopIt() {
        january.figures(8);
        assertThat(view().passes()).isFalse();
        assertThatThrownBy(() -> steps.proofread(step())).isInstanceOf(BulletinRefusal.class);
        january.figures(9);

        desk.write(
                seen(),
                "orders",
                view().paragraphs().stream()
                        .filter(one -> one.ref().equals("orders"))
                        .findFirst()
                        .orElseThrow()
                        .text()
                        .replace("2923", "2932"));
        assertThat(stops()).singleElement().asString().contains("2932");
        desk.restore(seen(), "orders");
        assertThat(stops()).isEmpty();
    }

    @Test
    @Order(5)
    void aRowIsLeftOutWithAReasonAndSaidSo() {
        String leak = view().appendix().get(1).key();
        desk.leaveOut(seen(), leak, "网页已处理，避免扩散");
        assertThat(view().appendix().get(1).printed()).isFalse();
        assertThat(view().remarks())
                .filteredOn(remark -> remark.grade() == Grade.WARN)
                .extracting(Remark::text)
                .anyMatch(text -> text.contains("略去"));
    }

    @Test
    @Order(6)
    void fromProofreadingOnNothingMoves() throws IOException {
        steps.proofread(step());
        january.figures(5);
        assertThat(view().state()).isEqualTo(BulletinState.PROOFREAD);
        assertThat(stops()).isEmpty();
        assertThatThrownBy(() -> desk.add(seen(), Section.NEWS, "再加一条。", null)).isInstanceOf(BulletinRefusal.class);
        assertThatThrownBy(() -> steps.publish(step(), 1, LocalDate.of(2024, 2, 24)))
                .isInstanceOf(BulletinRefusal.class);
        steps.sendBack(step(), "数字要再核一遍");
        assertThat(stops()).isNotEmpty();
        january.figures(9);
        steps.proofread(step());
        steps.approve(step());
    }

    @Test
    @Order(7)
    void thePublishedIssueIsTheSeedAndStaysSo() throws IOException {
        steps.publish(step(), 1, LocalDate.of(2024, 2, 24));
        byte[] docx = documents.docx(January2024.MONTH);
        assertThat(printed(docx))
                .containsSubsequence(
                        "赣州市政务公开月报",
                        "第1期",
                        "【工作动态】",
                        NEWS,
                        "【经验交流】",
                        EXPERIENCE,
                        "【基本情况】",
                        texts(Section.SITUATION).get(0),
                        texts(Section.SITUATION).get(3),
                        "【存在问题】",
                        "【工作要求】",
                        DEMAND,
                        "附件",
                        "1月政府网站与政务新媒体问题整改情况",
                        "序号|网站/政务新媒体名称|主要存在问题|主办单位|发现日期|整改日期",
                        "1|安远县人民政府网|栏目未及时更新|安远县政府办|1月8日|1月8日");
        assertThat(String.join("", printed(docx)))
                .contains("赣州市政务公开领导小组办公室编", "2024年2月24日", "回复率99.89%")
                .doesNotContain("wjw.example", "市卫生健康委网站");

        january.figures(8);
        assertThat(documents.docx(January2024.MONTH)).isEqualTo(docx);
        assertThat(view().documents())
                .singleElement()
                .satisfies(kept -> assertThat(kept.size()).isEqualTo(docx.length));
        assertThat(view().issuedOn()).isEqualTo(LocalDate.of(2024, 2, 24));
        assertThat(view().steps()).hasSize(5);
        assertThatThrownBy(() -> steps.sendBack(step(), "再改")).isInstanceOf(BulletinRefusal.class);
        assertThat(bulletins.of(January2024.MONTH.plusMonths(1)).number()).isEqualTo(2);
    }

    private BulletinView view() {
        return bulletins.of(January2024.MONTH);
    }

    private BulletinDesk.Draft seen() {
        return new BulletinDesk.Draft(January2024.MONTH, view().version(), "编辑");
    }

    private BulletinSteps.Seen step() {
        return new BulletinSteps.Seen(January2024.MONTH, view().version(), "编辑");
    }

    private List<String> texts(Section section) {
        return view().of(section).stream().map(Para::text).toList();
    }

    private List<String> stops() {
        return view().remarks().stream()
                .filter(remark -> remark.grade() == Grade.STOP)
                .map(Remark::text)
                .toList();
    }

    /** The paragraphs and the rows of a document, in order. */
    private static List<String> printed(byte[] docx) throws IOException {
        List<String> lines = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .filter(text -> !text.isBlank())
                    .forEach(lines::add);
            document.getTables()
                    .forEach(table -> table.getRows()
                            .forEach(row -> lines.add(row.getTableCells().stream()
                                    .map(XWPFTableCell::getText)
                                    .reduce((one, other) -> one + "|" + other)
                                    .orElse(""))));
        }
        return lines;
    }
}
