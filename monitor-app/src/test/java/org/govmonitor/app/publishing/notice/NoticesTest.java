package org.govmonitor.app.publishing.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import okhttp3.HttpUrl;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.govmonitor.app.MonitorApplication;
import org.govmonitor.app.SignedInBrowser;
import org.govmonitor.app.cli.CommandRun;
import org.govmonitor.app.ledger.Claim;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.Reconciler;
import org.govmonitor.app.ledger.Review;
import org.govmonitor.app.ledger.ScanIntake;
import org.govmonitor.app.ledger.SeenFinding;
import org.govmonitor.app.ledger.SiteScanEnd;
import org.govmonitor.app.ledger.SiteScanKey;
import org.govmonitor.app.members.Role;
import org.govmonitor.app.members.Tokens;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.check.Evidence;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.export.notice.NoticeText;
import org.govmonitor.export.notice.NoticeText.Item;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.Unit;
import org.govmonitor.scan.SiteScan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** A notice holds what one unit has to put right, for those who may see it, by every way that asks for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoticesTest {
    private static final Instant SCANNED = LocalDate.of(2024, 1, 8)
            .atTime(8, 0)
            .atZone(MonitorApplication.OFFICE_ZONE)
            .toInstant();

    private static final String UNIT = "沅溪县政府办";
    private static final String OTHER_UNIT = "沅溪县教育局";
    private static final String IDLE_UNIT = "沅溪县文旅局";
    private static final HttpUrl HOME = HttpUrl.get("https://www.yuanxi.example/");

    @TempDir
    private static Path data;

    private ConfigurableApplicationContext office;
    private Notices notices;
    private long site;

    @BeforeAll
    void settle() {
        Clock clock = Clock.fixed(SCANNED.plusSeconds(3600), MonitorApplication.OFFICE_ZONE);
        office = new SpringApplicationBuilder(MonitorApplication.class)
                .initializers(context -> ((GenericApplicationContext) context)
                        .registerBean("fixedClock", Clock.class, () -> clock, bean -> bean.setPrimary(true)))
                .run(
                        "--spring.config.location=classpath:/,classpath:/config/",
                        "--monitor.data=" + data,
                        "--monitor.notice.office=沅溪市公开办",
                        "--server.port=0");
        notices = office.getBean(Notices.class);
        Registrations registrations = office.getBean(Registrations.class);
        registrations.take(new Registry(
                List.of(new Unit(UNIT, null), new Unit(OTHER_UNIT, null), new Unit(IDLE_UNIT, null)),
                List.of(new Site(
                        "沅溪县人民政府网",
                        HOME,
                        UNIT,
                        null,
                        List.of(
                                new SiteColumn("政务动态", HOME.resolve("/c1/"), null, null),
                                new SiteColumn("教育公告", HOME.resolve("/c2/"), null, null),
                                new SiteColumn("会议", HOME.resolve("/c3/"), null, null)))),
                List.of()));
        site = registrations.named(Sight.EVERYTHING).stream()
                .mapToLong(NamedTarget::id)
                .findFirst()
                .orElseThrow();
        record(List.of(blank("政务动态", "/c1/"), blank("教育公告", "/c2/"), blank("会议", "/c3/"), leak()));
        Review review = office.getBean(Review.class);
        review.confirm(Sight.EVERYTHING, seen("政务动态", "教育公告", "通知公告"), command());
        review.assign(Sight.EVERYTHING, seen("教育公告"), OTHER_UNIT, null, command());
    }

    @AfterAll
    void close() {
        office.close();
    }

    @Test
    void itHoldsWhatIsOpenWithPlaceMaskedEvidenceClauseAndDeadline() {
        NoticeText notice = of(UNIT, null);

        assertThat(notice.number()).isEqualTo("20240108-01");
        assertThat(notice.office()).isEqualTo("沅溪市公开办");
        assertThat(notice.date()).isEqualTo(LocalDate.of(2024, 1, 8));
        assertThat(notice.items())
                .extracting(Item::target)
                .containsOnly("沅溪县人民政府网")
                .hasSize(2);
        Item leak = notice.items().get(0);
        assertThat(leak.problem()).contains("个人隐私信息泄露");
        assertThat(leak.place())
                .isEqualTo("通知公告 https://www.yuanxi.example/files/list.xlsx（链接在 https://www.yuanxi.example/t1.html）");
        assertThat(leak.situation())
                .startsWith("1月8日发现")
                .contains("360721**********34")
                .doesNotContain("kkk");
        assertThat(leak.clause())
                .isEqualTo(office.getBean(Indicators.class)
                        .of(ProblemKind.PRIVACY_LEAK)
                        .clause());
        assertThat(leak.deadline()).startsWith("1月9日").contains("时");
        Item blank = notice.items().get(1);
        assertThat(blank.place()).isEqualTo("政务动态 https://www.yuanxi.example/c1/");
        assertThat(blank.deadline()).matches("1月\\d+日");
    }

    @Test
    void whatNobodyConfirmedOrAnotherWasToldOfIsNotInIt() {
        assertThat(of(UNIT, null).items()).extracting(Item::place).noneMatch(place -> place.contains("会议"));
        assertThat(of(OTHER_UNIT, null).items())
                .extracting(Item::place)
                .singleElement()
                .asString()
                .contains("教育公告");
        assertThat(of(IDLE_UNIT, null).items()).isEmpty();
    }

    @Test
    void aMonthHoldsWhatWasFoundInIt() {
        assertThat(of(UNIT, YearMonth.of(2024, 1)).items()).hasSize(2);
        assertThat(of(UNIT, YearMonth.of(2023, 12)).items()).isEmpty();
    }

    @Test
    void aUnitSeesItsOwnNoticeAlone() {
        Sight own = office.getBean(Registrations.class).sightOf(UNIT);

        assertThat(notices.of(UNIT, null, own)).isPresent();
        assertThat(notices.of(OTHER_UNIT, null, own)).isEmpty();
        assertThat(notices.of("没有的单位", null, Sight.EVERYTHING)).isEmpty();
    }

    @Test
    void thePageOfFindingsLeadsToItAndItIsAWordDocument() throws Exception {
        SignedInBrowser member = SignedInBrowser.ofUnit(office, UNIT);
        String link = member.page("/findings").select("a[href^=/notices]").attr("href");

        HttpResponse<byte[]> notice = member.download(link);

        assertThat(notice.statusCode()).isEqualTo(200);
        assertThat(notice.headers().firstValue("Content-Disposition").orElse(""))
                .contains(URLEncoder.encode("整改通知单", StandardCharsets.UTF_8));
        assertThat(text(notice.body()))
                .contains("沅溪县政府办：", "360721**********34", "回　执")
                .doesNotContain("{{");
        assertThat(member.get("/notices?unit=" + encoded(OTHER_UNIT)).statusCode())
                .isEqualTo(404);
        SignedInBrowser reviewer = SignedInBrowser.as(office, Role.REVIEWER);
        assertThat(reviewer.page("/findings").select("a[href^=/notices]")).isEmpty();
        assertThat(reviewer.page("/findings?unit=" + encoded(UNIT)).select("a[href^=/notices]"))
                .hasSize(1);
        assertThat(reviewer.page("/units").select("a[href^=/notices]")).hasSize(3);
        HttpResponse<String> nothing = reviewer.get("/notices?unit=" + encoded(IDLE_UNIT));
        assertThat(nothing.statusCode()).isEqualTo(302);
        assertThat(reviewer.page("/findings?unit=" + encoded(IDLE_UNIT)).text()).contains("没有未整改的问题");
        SignedInBrowser viewer = SignedInBrowser.as(office, Role.VIEWER);
        assertThat(viewer.get("/notices?unit=" + encoded(UNIT)).statusCode()).isEqualTo(403);
        assertThat(viewer.page("/findings?unit=" + encoded(UNIT)).select("a[href^=/notices]"))
                .isEmpty();
    }

    @Test
    void programsGetTheSame() throws Exception {
        SignedInBrowser member = SignedInBrowser.ofUnit(office, UNIT);

        HttpResponse<byte[]> notice = asked(member, UNIT);

        assertThat(notice.statusCode()).isEqualTo(200);
        assertThat(notice.headers().firstValue("Content-Type").orElse("")).isEqualTo(Notices.DOCX);
        assertThat(notice.body()).isEqualTo(notices.document(of(UNIT, null)));
        assertThat(asked(member, OTHER_UNIT).statusCode()).isEqualTo(404);
        assertThat(asked(SignedInBrowser.as(office, Role.REVIEWER), IDLE_UNIT).statusCode())
                .isEqualTo(404);
        assertThat(asked(SignedInBrowser.as(office, Role.VIEWER), UNIT).statusCode())
                .isEqualTo(403);
    }

    @Test
    void theCommandWritesItBesideTheService() throws Exception {
        Path file = data.resolve("notice.docx");

        CommandRun run = CommandRun.of(
                "export", "notice", "--unit", OTHER_UNIT, "--output", file.toString(), "--data", data.toString());

        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("共 1 个问题");
        assertThat(text(Files.readAllBytes(file))).contains("沅溪县教育局：", "教育公告");
    }

    private NoticeText of(String unit, @Nullable YearMonth month) {
        return notices.of(unit, month, Sight.EVERYTHING).orElseThrow();
    }

    private HttpResponse<byte[]> asked(SignedInBrowser person, String unit) {
        String token = office.getBean(Tokens.class).make(person.member(), "test", null);
        return person.send(
                HttpRequest.newBuilder(URI.create(person.address() + "/api/v1/notices?unit=" + encoded(unit)))
                        .header("Authorization", "Bearer " + token),
                BodyHandlers.ofByteArray());
    }

    private List<SeenFinding> seen(String... columns) {
        return office
                .getBean(Findings.class)
                .whole(Sight.EVERYTHING, FindingQuery.ALL, FindingOrder.LATEST_FIRST, 0, 50)
                .findings()
                .stream()
                .filter(finding -> List.of(columns).contains(finding.detail().column()))
                .map(finding -> finding.brief().seen())
                .toList();
    }

    private static Command command() {
        return Command.of("审核人", null, SCANNED.plusSeconds(60));
    }

    private static Problem blank(String column, String path) {
        return new Problem(
                ProblemKind.COLUMN_BLANK,
                new Subject.OfColumn(HOME.resolve(path), column),
                column,
                null,
                null,
                null,
                List.of(),
                null);
    }

    private static Problem leak() {
        return new Problem(
                ProblemKind.PRIVACY_LEAK,
                new Subject.OfDocument(HOME.resolve("/files/list.xlsx")),
                "通知公告",
                HOME.resolve("/t1.html"),
                null,
                null,
                List.of(new Evidence(PersonalDataKind.CITIZEN_ID, "360721**********34", "第3行", "k".repeat(64))),
                null);
    }

    private void record(List<Problem> problems) {
        ScanIntake intake = office.getBean(ScanIntake.class);
        Claim claim = intake.claim(new SiteScanKey(site, "scan1", SCANNED)).orElseThrow();
        intake.record(
                claim,
                problems.stream()
                        .map(problem -> new Visit(
                                problem.kind(), problem.subject(), Visit.Outcome.FOUND, SCANNED, problem, null))
                        .toList());
        intake.end(claim, new SiteScanEnd(SiteScan.State.SCANNED, 1, 1, 3, 0, 0));
        office.getBean(Reconciler.class).reconcile(claim.scanSiteId());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String text(byte[] docx) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            return text.getText();
        }
    }
}
