package org.govmonitor.check.annual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.check.annual.AnnualReportObservation.State;
import org.govmonitor.indicator.AnnualReport;
import org.govmonitor.indicator.AnnualReports;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnualReportVerdictTest {
    private static final HttpUrl COLUMN = HttpUrl.get("https://www.example.gov.cn/nb/");
    private static final LocalDate PUBLISHED = LocalDate.of(2024, 1, 18);
    private static final LocalDate AFTER = LocalDate.of(2024, 4, 2);
    private static final String BUREAU = "安远县教育局";
    private static final String COUNTY = "安远县人民政府办公室";

    private AnnualReports rules;

    @BeforeEach
    void readTheShippedCatalogue() throws IOException {
        byte[] yaml = Files.readAllBytes(Path.of("../config/indicators.yaml"));
        rules = Indicators.read(new ByteArrayInputStream(yaml)).annualReports();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023年度政府信息公开工作年度报告",
                "2023年政府信息公开年报",
                "政府信息公开工作2023年度报告",
                "安远县教育局2023年政府信息公开工作年度报告",
                "教育局2023年政府信息公开工作年度报告",
                "2023 年安远县教育局政府信息公开工作年度报告",
                "二〇二三年政府信息公开工作年度报告",
                "二○二三年度政府信息公开工作报告",
                "安远县教育局关于公布2023年政府信息公开工作年度报告（2024年1月18日）",
                "《2023年政府信息公开工作年度报告》",
            })
    void theReportIsToldByItsTitleHoweverItIsWritten(String title) {
        AnnualReportVerdict verdict = on(BUREAU, AnnualReport.DISCLOSURE, item(title, PUBLISHED));

        assertThat(verdict.observation().state()).isEqualTo(State.PUBLISHED);
        assertThat(verdict.observation().publishedOn()).isEqualTo(PUBLISHED);
        assertThat(outcome(verdict)).isEqualTo(Visit.Outcome.IN_ORDER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "安远县2023年政府网站工作年度报表",
                "政府网站工作年度报表（2023年度）",
                "安远县人民政府网站2023年度工作报表",
                "二零二三年政府网站工作年度报表",
                "安远县人民政府办公室2023年政府网站年度报表",
            })
    void theReportOfTheWebsiteIsToldLikewise(String title) {
        assertThat(on(COUNTY, AnnualReport.WEBSITE, item(title, PUBLISHED))
                        .observation()
                        .state())
                .isEqualTo(State.PUBLISHED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022年政府信息公开工作年度报告",
                "二〇二二年政府信息公开工作年度报告",
                "关于做好2023年政府信息公开工作年度报告编制发布的通知",
                "2023年政府网站工作年度报表",
                "2023年法治政府建设年度报告",
                "2023年政府信息公开指南",
            })
    void whatIsOfAnotherYearOrAnotherMatterIsNotTheReport(String title) {
        AnnualReportVerdict verdict = on(BUREAU, AnnualReport.DISCLOSURE, item(title, PUBLISHED));

        assertThat(verdict.observation().state()).isEqualTo(State.MISSING);
        assertThat(outcome(verdict)).isEqualTo(Visit.Outcome.FOUND);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "政府信息公开工作年度报告",
                "2022-2023年政府信息公开工作年度报告",
                "2024年政府信息公开工作年度报告",
                "安远县2023年政府信息公开工作年度报告",
                "某某单位2023年政府信息公开工作年度报告",
            })
    void aTitleThatLeavesYearOrBodyOpenNeitherAcquitsNorAccuses(String title) {
        AnnualReportVerdict verdict = on(BUREAU, AnnualReport.DISCLOSURE, item(title, PUBLISHED));

        assertThat(verdict.observation().state()).isEqualTo(State.UNREADABLE);
        assertThat(outcome(verdict)).isEqualTo(Visit.Outcome.UNREADABLE);
    }

    @Test
    void aReportDatedBeforeItsYearWasOverIsNotBelieved() {
        ReportItem early = item("2023年政府信息公开工作年度报告", LocalDate.of(2023, 2, 3));

        assertThat(on(BUREAU, AnnualReport.DISCLOSURE, early).observation().state())
                .isEqualTo(State.UNREADABLE);
    }

    @Test
    void theYearAboveAPartOfTheListServesWhereTheTitleHasNone() {
        ReportItem headed = new ReportItem("政府信息公开工作年度报告", COLUMN.resolve("1.html"), PUBLISHED, 2023);
        ReportItem byPublication = new ReportItem("政府信息公开工作年度报告", COLUMN.resolve("1.html"), PUBLISHED, 2024);

        assertThat(on(BUREAU, AnnualReport.DISCLOSURE, headed).observation().state())
                .isEqualTo(State.PUBLISHED);
        assertThat(on(BUREAU, AnnualReport.DISCLOSURE, byPublication)
                        .observation()
                        .state())
                .isEqualTo(State.UNREADABLE);
    }

    @Test
    void aGovernmentsColumnListsReportsOfOthersThatAreNotItsOwn() {
        ReportItem[] others = {item("安远县教育局2023年政府信息公开工作年度报告", PUBLISHED), item("欣山镇2023年政府信息公开工作年度报告", PUBLISHED)};

        assertThat(on(COUNTY, AnnualReport.DISCLOSURE, others).observation().state())
                .isEqualTo(State.MISSING);
        assertThat(on(COUNTY, AnnualReport.DISCLOSURE, item("安远县2023年政府信息公开工作年度报告", PUBLISHED))
                        .observation()
                        .state())
                .isEqualTo(State.PUBLISHED);
    }

    @ParameterizedTest
    @CsvSource({
        "安远县教育局, DISCLOSURE, 2024-01-31, NOT_DUE",
        "安远县教育局, DISCLOSURE, 2024-02-01, MISSING",
        "安远县人民政府办公室, DISCLOSURE, 2024-03-31, NOT_DUE",
        "安远县人民政府办公室, DISCLOSURE, 2024-04-01, MISSING",
        "安远县人民政府办公室, WEBSITE, 2024-01-31, NOT_DUE",
        "安远县人民政府办公室, WEBSITE, 2024-02-01, MISSING",
    })
    void departmentsHaveUntilTheEndOfJanuaryAGovernmentForItsOwnReportUntilTheEndOfMarch(
            String unit, AnnualReport report, LocalDate today, State state) {
        ReportList list = new ReportList(column("政府信息公开年报与网站报表"), COLUMN, List.of(), true);

        AnnualReportVerdict verdict = AnnualReportVerdict.on(report, duty(unit, today), List.of(list));

        assertThat(verdict.observation().state()).isEqualTo(state);
        assertThat(verdict.visit().isPresent()).isEqualTo(state == State.MISSING);
    }

    @Test
    void aListThatWasNotReadToTheNeededDayAccusesNobody() {
        ReportList part = new ReportList(column("政府信息公开年报"), COLUMN, List.of(), false);

        AnnualReportVerdict verdict =
                AnnualReportVerdict.on(AnnualReport.DISCLOSURE, duty(BUREAU, AFTER), List.of(part));

        assertThat(verdict.observation().state()).isEqualTo(State.UNREADABLE);
    }

    @Test
    void aUnitWithoutSuchAColumnIsNotWatchedAndGetsNoFinding() {
        AnnualReportVerdict none = AnnualReportVerdict.on(AnnualReport.WEBSITE, duty(BUREAU, AFTER), List.of());
        ReportList other = new ReportList(column("法治政府建设年度报告"), COLUMN, List.of(), true);
        AnnualReportVerdict notCarried =
                AnnualReportVerdict.on(AnnualReport.WEBSITE, duty(BUREAU, AFTER), List.of(other));

        assertThat(List.of(none, notCarried)).allSatisfy(verdict -> {
            assertThat(verdict.observation().state()).isEqualTo(State.NOT_WATCHED);
            assertThat(verdict.visit()).isEmpty();
        });
    }

    @Test
    void aColumnWhoseNameNamesNoReportCarriesThoseWhoseTitlesItHolds() {
        ReportList list =
                new ReportList(column("年报"), COLUMN, List.of(item("2021年政府网站工作年度报表", LocalDate.of(2022, 1, 20))), true);

        assertThat(AnnualReportVerdict.on(AnnualReport.WEBSITE, duty(BUREAU, AFTER), List.of(list))
                        .observation()
                        .state())
                .isEqualTo(State.MISSING);
        assertThat(AnnualReportVerdict.on(AnnualReport.DISCLOSURE, duty(BUREAU, AFTER), List.of(list))
                        .observation()
                        .state())
                .isEqualTo(State.NOT_WATCHED);
    }

    @Test
    void theProblemNamesColumnYearAndDueDayAndEachYearIsItsOwnSubject() {
        AnnualReportVerdict verdict = on(BUREAU, AnnualReport.DISCLOSURE);

        Visit visit = verdict.visit().orElseThrow();
        assertThat(visit.subject()).isEqualTo(new Subject.OfReport(COLUMN, "政府信息公开年报", AnnualReport.DISCLOSURE, 2023));
        assertThat(Objects.requireNonNull(visit.problem()).limit()).isEqualTo(LocalDate.of(2024, 1, 31));
        assertThat(visit.problem().column()).isEqualTo("政府信息公开年报");
    }

    private AnnualReportVerdict on(String unit, AnnualReport report, ReportItem... items) {
        String name = report == AnnualReport.WEBSITE ? "网站年度报表" : "政府信息公开年报";
        ReportList list = new ReportList(column(name), COLUMN, List.of(items), true);
        return AnnualReportVerdict.on(report, duty(unit, AFTER), List.of(list));
    }

    private ReportDuty duty(String unit, LocalDate today) {
        Site site = new Site("安远县网站", HttpUrl.get("https://www.example.gov.cn/"), unit, null, List.of());
        return new ReportDuty(site, rules, today, Instant.EPOCH);
    }

    private static SiteColumn column(String name) {
        return new SiteColumn(name, COLUMN, ColumnKind.ANNUAL_REPORT, null);
    }

    private static ReportItem item(String title, @Nullable LocalDate published) {
        return new ReportItem(title, COLUMN.resolve("1.html"), published, null);
    }

    private static Visit.Outcome outcome(AnnualReportVerdict verdict) {
        return verdict.visit().orElseThrow().outcome();
    }
}
