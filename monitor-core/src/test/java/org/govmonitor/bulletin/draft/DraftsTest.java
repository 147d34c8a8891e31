package org.govmonitor.bulletin.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.govmonitor.bulletin.Appended;
import org.govmonitor.bulletin.Draft;
import org.govmonitor.bulletin.Facts;
import org.govmonitor.bulletin.January2024;
import org.govmonitor.bulletin.ReportsSeen;
import org.govmonitor.bulletin.ReportsSeen.Body;
import org.govmonitor.bulletin.ReportsSeen.Line;
import org.govmonitor.bulletin.Section;
import org.govmonitor.bulletin.Style;
import org.govmonitor.bulletin.Watched;
import org.govmonitor.bulletin.Watched.Found;
import org.govmonitor.bulletin.Worst;
import org.govmonitor.figure.Channel;
import org.govmonitor.figure.CountyOrders;
import org.govmonitor.figure.Letters;
import org.govmonitor.figure.MonthFigures;
import org.govmonitor.figure.WorkOrders;
import org.govmonitor.indicator.AnnualReport;
import org.govmonitor.indicator.ProblemKind;
import org.junit.jupiter.api.Test;

class DraftsTest {
    private static final Watched NONE = new Watched(0, 0, 0, List.of(), null);
    private static final Worst NOTHING = new Worst(0, 40, null, 0, 0, null, 0, 61, 0, 0, null, 0);

    @Test
    void theFactsOfJanuary2024GiveItsParagraphsSentenceForSentence() {
        assertThat(texts(January2024.facts(), January2024.TRUNCATED, Section.SITUATION))
                .containsExactly(
                        "2023年政府信息公开年度报告及政府网站年度报表发布情况。全市各政府网站在1月31日前完成了2023年政府网站工作年度报表的发布与系统填报工作，"
                                + "市直各部门在1月31日前完成了2023年部门政府信息公开年度报告的发布工作。",
                        "常态化问题监测情况。1月份，政务新媒体更新保障到位，个别网站管理不到位，出现栏目未及时更新、个人隐私信息泄露问题。（详见附件）",
                        "互动交流问题处理情况。截至1月底，市政府门户网站依申请公开平台共收到依申请公开信件35件，其中，已办结26件，正在办理9件；"
                                + "网络问政平台收到群众信件139件，其中，已办结109件，正在办理30件；处理省长建言6件，处理网站纠错5件。"
                                + "所有信件办理工作均在规定时限内有序推进，未出现逾期办理情况。",
                        "“问政赣州”转办工单办理情况。2024年1月1日至31日，“问政赣州”平台共受理网民诉求2923件，截至2024年2月8日24时，"
                                + "有2920件诉求得到全市各地受理单位及职能部门回复，有12件诉求超期回复，回复率99.89%，其中会昌有3件诉求没有回复。");
    }

    @Test
    void roundedHalfUpTheRateIsAnother() {
        assertThat(text(January2024.facts(), "orders")).contains("回复率99.90%");
    }

    @Test
    void nobodyIsNamedBeforeAPersonAgreed() {
        Facts facts = January2024.facts();
        String unnamed = Drafts.of(facts, January2024.ROUNDED, Set.of()).stream()
                .map(Draft::text)
                .collect(Collectors.joining());
        assertThat(unnamed).doesNotContain("安远").contains("最多的一个网站有9个栏目未及时更新");

        List<Draft> named = Drafts.of(facts, January2024.ROUNDED, Set.of(ProblemDrafts.SITES));
        assertThat(named.get(named.size() - 1).text()).contains("如“安远县人民政府网”有9个栏目未及时更新，个别网站还存在个人隐私信息泄露问题。");
        assertThat(Drafts.canName(ProblemDrafts.SITES, facts)).isTrue();
        assertThat(Drafts.canName(ProblemDrafts.ACCOUNTS, facts)).isFalse();
    }

    @Test
    void everySentenceSaysWhatItCounts() {
        assertThat(Drafts.of(January2024.facts(), January2024.ROUNDED, Set.of()))
                .allSatisfy(draft -> assertThat(draft.sentences()).isNotEmpty());
    }

    @Test
    void whatWasNotReadIsNotPraised() {
        Facts facts = facts(f -> f, new Watched(61, 58, 0, List.of(), null), new Watched(300, 290, 0, List.of(), null));
        assertThat(text(facts, "watch"))
                .contains("已监测的290个政务新媒体更新保障到位，另有10个未能监测，")
                .contains("已监测的58个政府网站未发现问题，另有3个未能监测。");
    }

    @Test
    void ofWhatNobodyReadNothingIsSaidButThat() {
        Facts facts = facts(f -> f, NONE, new Watched(300, 0, 0, List.of(), null));
        assertThat(text(facts, "watch")).endsWith("1月份，300个政务新媒体均未能监测。");
    }

    @Test
    void aMonthIsComparedOnlyWithOneThatWasWatched() {
        List<Found> found = List.of(new Found(ProblemKind.COLUMN_STALE, "栏目未及时更新", 3, 4));
        Watched fresh = new Watched(61, 61, 3, found, null);
        Watched fewer = new Watched(61, 61, 3, found, 5);
        assertThat(text(facts(f -> f, fresh, NONE), "watch"))
                .doesNotContain("上月")
                .contains("少数网站管理不到位");
        assertThat(text(facts(f -> f, fewer, NONE), "watch")).contains("存在问题的网站3个，比上月减少2个。");
        assertThat(text(facts(f -> f, new Watched(61, 61, 3, found, 3), NONE), "watch"))
                .contains("与上月持平");
    }

    @Test
    void reportsThatAreLateMissingOrUnreadAreCountedOut() {
        ReportsSeen reports = new ReportsSeen(
                2023, List.of(new Line(AnnualReport.WEBSITE, Body.SITE, LocalDate.of(2024, 1, 31), 55, 2, 1, 2, 1)));
        Facts facts = new Facts(
                January2024.MONTH,
                LocalDate.of(2024, 2, 5),
                reports,
                NONE,
                NONE,
                NOTHING,
                MonthFigures.none(January2024.MONTH),
                January2024.facts().appendix());
        assertThat(text(facts, "reports"))
                .endsWith("全市各政府网站应发布2023年政府网站工作年度报表的共61个，在1月31日前发布55个，逾期发布2个，已发布但未标明发布日期1个，尚未发布2个，未能核查1个。");
    }

    @Test
    void reportsAreToldInTheMonthTheyFallDueAndWhileSomeAreMissing() {
        Facts january = January2024.facts();
        Facts march = new Facts(
                YearMonth.of(2024, 3),
                LocalDate.of(2024, 4, 10),
                new ReportsSeen(
                        2023,
                        List.of(
                                new Line(AnnualReport.WEBSITE, Body.SITE, LocalDate.of(2024, 1, 31), 60, 0, 0, 1, 0),
                                new Line(
                                        AnnualReport.DISCLOSURE,
                                        Body.DEPARTMENT,
                                        LocalDate.of(2024, 1, 31),
                                        38,
                                        0,
                                        0,
                                        0,
                                        0),
                                new Line(
                                        AnnualReport.DISCLOSURE,
                                        Body.GOVERNMENT,
                                        LocalDate.of(2024, 3, 31),
                                        19,
                                        0,
                                        0,
                                        0,
                                        0))),
                NONE,
                NONE,
                NOTHING,
                MonthFigures.none(YearMonth.of(2024, 3)),
                january.appendix());
        assertThat(text(march, "reports"))
                .contains("尚未发布1个")
                .contains("各县（市、区）政府在3月31日前完成了2023年政府信息公开工作年度报告的发布工作")
                .doesNotContain("市直各部门");
    }

    @Test
    void lateLettersAreNamedByTheirChannel() {
        MonthFigures figures = new MonthFigures(
                January2024.MONTH,
                List.of(new Letters(Channel.DISCLOSURE, 10, 7, 3, 2), new Letters(Channel.GOVERNOR, 6, 4, 2, 0)),
                null,
                null);
        assertThat(text(facts(f -> figures, NONE, NONE), "letters"))
                .isEqualTo("互动交流问题处理情况。截至1月底，市政府门户网站依申请公开平台共收到依申请公开信件10件，其中，已办结7件，正在办理3件；"
                        + "收到省长建言6件，已办结4件，正在办理2件。其中依申请公开2件逾期办理。");
    }

    @Test
    void unansweredOrdersAreToldByCountyOrInAll() {
        assertThat(orders(List.of(
                        new CountyOrders("会昌", null, null, null, 2), new CountyOrders("信丰", null, null, null, 1))))
                .contains("其中会昌有2件、信丰有1件诉求没有回复。");
        assertThat(orders(List.of())).contains("有3件诉求没有回复。");
    }

    @Test
    void whatNobodyBroughtAndNobodyFoundIsNotWritten() {
        assertThat(Drafts.of(
                        facts(f -> MonthFigures.none(January2024.MONTH), NONE, NONE), January2024.ROUNDED, Set.of()))
                .extracting(Draft::key)
                .containsExactly("reports");
    }

    private static String orders(List<CountyOrders> counties) {
        WorkOrders orders = new WorkOrders(
                January2024.MONTH.atDay(1),
                January2024.MONTH.atEndOfMonth(),
                LocalDateTime.of(2024, 2, 8, 18, 30),
                100,
                97,
                0,
                counties);
        String text =
                text(facts(f -> new MonthFigures(January2024.MONTH, List.of(), orders, null), NONE, NONE), "orders");
        assertThat(text).contains("截至2024年2月8日18时30分，").doesNotContain("超期").contains("回复率97.00%");
        return text;
    }

    private static Facts facts(UnaryOperator<MonthFigures> figures, Watched sites, Watched accounts) {
        return new Facts(
                January2024.MONTH,
                LocalDate.of(2024, 2, 24),
                January2024.reports(),
                sites,
                accounts,
                NOTHING,
                figures.apply(January2024.figures()),
                new Appended(0, 0, 0, List.of(), Map.of()));
    }

    private static String text(Facts facts, String key) {
        return Drafts.of(facts, January2024.ROUNDED, Set.of()).stream()
                .filter(draft -> draft.key().equals(key))
                .map(Draft::text)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Facts facts, Style style, Section section) {
        return Drafts.of(facts, style, Set.of()).stream()
                .filter(draft -> draft.section() == section)
                .map(Draft::text)
                .toList();
    }
}
