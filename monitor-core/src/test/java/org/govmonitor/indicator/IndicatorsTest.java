package org.govmonitor.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.SiteColumn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorsTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 8);

    private String file;
    private Indicators shipped;

    @BeforeEach
    void readTheShippedCatalogue() throws IOException {
        file = Files.readString(Path.of("../config/indicators.yaml"));
        shipped = read(file);
    }

    @ParameterizedTest
    @CsvSource({
        "NEWS, 2024-01-22",
        "NOTICE, 2024-07-08",
        "POLICY, 2024-07-08",
        "INTERPRETATION, 2024-07-08",
        "PERSONNEL, 2025-01-08",
        "PLAN, 2025-01-08",
        "STATISTICS, 2024-04-08",
        "LETTERS, 2024-03-08",
        "BUDGET, 2025-06-30",
        "ANNUAL_REPORT, 2025-03-31",
    })
    void theShippedCatalogueHoldsTheNationalWindows(ColumnKind kind, LocalDate limit) {
        UpdateWindow window = Objects.requireNonNull(shipped.windowOf(column("栏目", kind, null)));

        assertThat(window.limit(DAY)).isEqualTo(limit);
    }

    @ParameterizedTest
    @CsvSource({"STATIC", "ARCHIVE", "OTHER"})
    void aColumnWithoutDutyHasNoWindow(ColumnKind kind) {
        assertThat(shipped.windowOf(column("栏目", kind, null))).isNull();
    }

    @Test
    void aWindowOfTheRegistryOverridesThatOfTheKind() {
        SiteColumn column = column("机构职能", ColumnKind.STATIC, Period.ofDays(7));

        assertThat(shipped.windowOf(column)).isEqualTo(new UpdateWindow.Rolling(Period.ofDays(7)));
    }

    @ParameterizedTest
    @CsvSource({
        "政务动态, NEWS",
        "通知公告, NOTICE",
        "政策文件, POLICY",
        "政策解读, INTERPRETATION",
        "人事任免通知, PERSONNEL",
        "规划计划, PLAN",
        "部门预算, BUDGET",
        "政府信息公开年报, ANNUAL_REPORT",
        "办件统计, STATISTICS",
        "留言选登, LETTERS",
        "机构职能, STATIC",
        "专题专栏, ARCHIVE",
        "新闻发布会, OTHER",
        "便民提示, OTHER",
    })
    void theLongestUsualNameInAColumnsNameTellsItsKind(String name, ColumnKind kind) {
        assertThat(shipped.kindOf(name)).isEqualTo(kind);
    }

    @Test
    void theRegistrysKindIsBelievedBeforeTheName() {
        assertThat(shipped.kindOf(column("政务动态", ColumnKind.ARCHIVE, null))).isEqualTo(ColumnKind.ARCHIVE);
    }

    @ParameterizedTest
    @CsvSource({
        "COLUMN_STALE, 栏目未及时更新, OPEN, false",
        "COLUMN_BLANK, 空白栏目, OPEN, false",
        "COLUMN_MISSING, 栏目无法打开, NEW, false",
        "DATE_DOUBTFUL, 发稿日期存疑, NEW, false",
        "HOMEPAGE_STALE, 首页未及时更新, OPEN, false",
        "ANNUAL_REPORT_MISSING, 年度报告未按时发布, NEW, false",
        "PRIVACY_LEAK, 个人隐私信息泄露, NEW, false",
        "SITE_UNREACHABLE, 网站无法访问, NEW, false",
        "ACCOUNT_STALE, 政务新媒体未及时更新, OPEN, false",
        "ACCOUNT_UPDATES_TOO_FEW, 政务新媒体更新频次不足, OPEN, false",
        "ACCOUNT_UNREADABLE, 政务新媒体更新情况无法核查, NEW, false",
        "CERTIFICATE_EXPIRING, 安全证书即将到期, NEW, false",
        "CERTIFICATE_INVALID, 安全证书无效, NEW, false",
        "HTTPS_MISSING, 未启用加密访问（HTTPS）, NEW, false",
        "OTHER, 其他问题, OPEN, false",
    })
    void wordingAndFirstStateAreThoseOfTheOffice(
            ProblemKind kind, String wording, InitialState starts, boolean countInText) {
        Indicator indicator = shipped.of(kind);

        assertThat(indicator.wording()).isEqualTo(wording);
        assertThat(indicator.starts()).isEqualTo(starts);
        assertThat(indicator.countInText()).isEqualTo(countInText);
        assertThat(indicator.clause()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "within: 14d       | within: 14 days     | columns.NEWS.within：“14 days”不是期限",
                "within: 14d       | within: 14          | columns.NEWS.within：应为一段文字，请加引号",
                "within: 14d       | window: 14d         | columns.NEWS.window：不认识的项",
                "STATIC:           | STATICK:            | columns.STATICK：不认识的项",
                "starts: OPEN      | starts: open        | problems.COLUMN_STALE.starts：“open”不可用，可用的有：NEW、OPEN",
                "severity: SEVERE  | severity: 严重       | problems.PRIVACY_LEAK.severity：“严重”不可用",
                "count-in-text: false | count-in-text: yes! | problems.COLUMN_STALE.count-in-text：应为 true 或 false",
                "wording: 空白栏目   | wording: ''         | problems.COLUMN_BLANK.wording：应为一段文字",
                "[动态,            | [通知公告,            | columns.NOTICE.names：“通知公告”在 NEWS 中已经写过",
                "every-year-by: \"03-31\" | every-year-by: \"02-30\" | columns.ANNUAL_REPORT.every-year-by：“02-30”不是年内日期",
                "limit: 5          | limit: 0            | site-limits.news-and-policy.limit：应为从 1 起的整数",
                "kinds: [NEWS,     | kinds: [NEUES,      | site-limits.news-and-policy.kinds：“NEUES”不可用",
                "overdue: 3m       | overdue: 3          | site-limits.long-stale.overdue：应为一段文字，请加引号",
                "share: 5          | share: 101          | availability.share：应为 1 至 100 的整数",
                "limit-seconds: 15 | limit-seconds: 0    | availability.limit-seconds：应为从 1 起的整数",
                "days: 7           | days: 32            | availability.days：应为 1 至 31 的整数",
                "per-day: 20       | per-day: many       | availability.per-day：应为从 1 起的整数",
                "certificate-expiry: 30d | certificate-expiry: 30 | availability.certificate-expiry：应为一段文字，请加引号",
                "due-of-government: \"03-31\" | due-of-government: \"31-03\" | annual-reports.DISCLOSURE.due-of-government：“31-03”不是年内日期",
                "governments: [人民政府, 政府办] | governments: [] | annual-reports.governments：应为文字列表",
                "warn: [7, 11]    | warn: [11, 7]        | accounts.warn：应为两个天数，先小后大",
                "warn: [7, 11]    | warn: 7              | accounts.warn：应为整数列表",
                "bridge-stale: 2d | bridge-stale: 2m     | accounts.bridge-stale：“2m”应以天计",
                "every-year-by: \"03-31\" | {within: 1y, every-year-by: \"03-31\"} | 第 ",
            })
    void aFaultIsNamedInOneLineWithItsKey(String from, String to, String message) {
        String spoilt = file.replaceFirst(Pattern.quote(from), to);

        assertThat(spoilt).isNotEqualTo(file);
        assertThatThrownBy(() -> read(spoilt))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .startsWith(message)
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource({
        "NEWS, P3D",
        "NOTICE, P30D",
        "POLICY, P30D",
        "PERSONNEL, P30D",
        "STATISTICS, P30D",
        "ANNUAL_REPORT, P30D",
        "OTHER, P3D"
    })
    void theLeadOfDueSoonIsThreeDaysAndThirtyForLongWindows(ColumnKind kind, Period lead) {
        assertThat(shipped.dueSoon(kind)).isEqualTo(lead);
    }

    @Test
    void aHomePageHasTwoWeeksAndASiteFailsOnFiveTenAndFiveColumns() {
        assertThat(shipped.homepage().window().limit(DAY)).isEqualTo(DAY.plusDays(14));
        SiteLimits limits = shipped.siteLimits();
        assertThat(limits.newsAndPolicy()).isEqualTo(5);
        assertThat(limits.longStale()).isEqualTo(10);
        assertThat(limits.blank()).isEqualTo(5);
        assertThat(limits.newsAndPolicyKinds())
                .containsExactlyInAnyOrder(ColumnKind.NEWS, ColumnKind.NOTICE, ColumnKind.POLICY);
    }

    @Test
    void aSiteFailsOnFivePercentOfAWeekOfTwentyVisitsADayWithinFifteenSeconds() {
        assertThat(shipped.availability())
                .isEqualTo(new AvailabilityRule(5, Duration.ofSeconds(15), 7, 20, Period.ofDays(30)));
    }

    @ParameterizedTest
    @CsvSource({
        "政府信息公开年报, DISCLOSURE",
        "政府信息公开工作年度报告, DISCLOSURE",
        "政府网站年度报表, WEBSITE",
        "网站工作年度报表, WEBSITE",
    })
    void aColumnsNameTellsWhichReportItCarries(String name, AnnualReport report) {
        assertThat(shipped.annualReports().toldBy(name)).containsExactly(report);
        assertThat(shipped.annualReports().toldBy("法治政府建设年度报告")).isEmpty();
    }

    @Test
    void aMissingKindIsNamed() {
        String without = file.substring(0, file.indexOf("  HTTPS_MISSING:"));

        assertThatThrownBy(() -> read(without)).hasMessageStartingWith("problems.HTTPS_MISSING：");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertThatThrownBy(() -> read(file + "\nversion: \"2\"\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("version");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThatThrownBy(() -> read("")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Indicators read(String yaml) throws IOException {
        return Indicators.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static SiteColumn column(String name, @Nullable ColumnKind kind, @Nullable Period within) {
        return new SiteColumn(name, HttpUrl.get("https://www.example.gov.cn/c/"), kind, within);
    }
}
