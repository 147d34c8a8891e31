package org.govmonitor.page.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.listing.Listing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ListingReaderTest {
    private static final List<String> DATES = List.of("2024-01-08", "2024-01-05", "2023-12-29", "2023-12-20");
    private static final List<LocalDate> DAYS =
            DATES.stream().map(LocalDate::parse).toList();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<li><a href='%1$s'>%2$s</a><span>%3$s</span></li>",
                "<li><span>[%3$s]</span><a href='%1$s'>%2$s</a></li>",
                "<li><a href='%1$s'><em>%3$s</em><span>%2$s</span></a></li>",
                "<li><a href='%1$s'>%2$s</a> %3$s</li>",
                "<div class='row'><a href='%1$s'>%2$s</a><p>%3$s</p></div>",
                "<dt>%3$s</dt><dd><a href='%1$s'>%2$s</a></dd>",
                "<a href='%1$s'>%2$s</a><span>%3$s</span><br>",
                "<p>·<a href='%1$s'>%2$s</a>（%3$s）</p>",
                "<tr><td>·</td><td><a href='%1$s'>%2$s</a></td><td>%3$s</td></tr>",
                "<table><tr><td><a href='%1$s'>%2$s</a></td><td>%3$s</td></tr></table>",
                "<li><a href='%1$s'><img src='a.png'></a><h4><a href='%1$s'>%2$s</a></h4><p>摘要摘要摘要摘要</p><a href='%1$s'>[详细]</a><i>%3$s</i></li>",
                "<li><a href='/lb/12/'>[教育信息类]</a><a href='%1$s'>%2$s</a><b>发布时间：%3$s 10:15</b></li>"
            })
    void aListIsReadInEveryMarkup(String row) {
        String rows = Pages.rows(row, DATES);
        String list = row.startsWith("<tr") ? "<table>" + rows + "</table>" : "<div class='box'>" + rows + "</div>";
        Listing listing = Pages.read(Pages.around(list));
        assertThat(Pages.days(listing)).isEqualTo(DAYS);
        Listing.Read read = (Listing.Read) listing;
        assertThat(read.items().get(0).title()).isEqualTo(Pages.title(0));
        assertThat(read.items().get(0).url()).hasToString("https://www.example.gov.cn/xwzx/tzgg/5200.html");
        assertThat(read.items().get(0).date()).isEqualTo(new ItemDate(DAYS.get(0), DateSource.LIST_TEXT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>08</b><span>2024-01</span>", "<em>08</em><i>2024.01</i>", "<strong>08</strong><br/>2024年01月",
                        "<i>2024-01</i><b>08</b>",
                "<b>01-08</b><i>2024</i>", "<i>2024</i><b>1月8日</b>", "<i>2024年</i><i>1月</i><i>8日</i>",
                        "<i>2024-</i>01-<b>08</b>"
            })
    void dayAndMonthInSeparateBoxesAreJoined(String boxes) {
        String row = "<li><div class='date'>" + boxes + "</div><h4><a href='%1$s'>%2$s</a></h4></li>";
        Listing listing = Pages.read(Pages.around("<ul>" + Pages.rows(row, DATES) + "</ul>"));
        assertThat(Pages.days(listing)).containsOnly(LocalDate.of(2024, 1, 8));
        String within = "<li><a href='%1$s'><div class='date'>" + boxes + "</div><h4>%2$s</h4></a></li>";
        Listing same = Pages.read(Pages.around("<ul>" + Pages.rows(within, DATES) + "</ul>"));
        assertThat(Pages.days(same)).containsOnly(LocalDate.of(2024, 1, 8));
    }

    @Test
    void spacersAndBlocksOfAFewRowsAreOneList() {
        String block =
                "<ul class='b%d'>" + Pages.rows("<li><a href='%1$s'>%2$s</a><span>%3$s</span></li>", DATES) + "</ul>";
        String cut =
                "<div class='list'>" + block.formatted(1) + "<div class='line'></div>" + block.formatted(2) + "</div>";
        assertThat(Pages.days(Pages.read(Pages.around(cut)))).hasSize(8);
    }

    @Test
    void yearsAsHeadingsPartNoList() {
        String block = "<ul>" + Pages.rows("<li><a href='%1$s'>%2$s</a><span>%3$s</span></li>", DATES) + "</ul>";
        String years = "<div class='box'><h3>2024年</h3>" + block + "<h3>2023年</h3>" + block + "</div>";
        assertThat(Pages.days(Pages.read(Pages.around(years)))).hasSize(8);
    }

    @Test
    void anItemWithAShortTitleIsAnItem() {
        String rows = "<li><a href='./1.html'>任前公示</a><span>2024-01-09</span></li>"
                + Pages.rows("<li><a href='%1$s'>%2$s</a><span>%3$s</span></li>", DATES);
        assertThat(newest(Pages.around("<ul>" + rows + "</ul>"))).isEqualTo(LocalDate.of(2024, 1, 9));
    }

    @Test
    void theNewestItemNeedNotStandFirst() {
        List<String> dates = List.of("2021-03-01", "2023-12-01", "2024-01-08", "2023-11-30");
        assertThat(newest(list(dates))).isEqualTo(LocalDate.of(2024, 1, 8));
    }

    @Test
    void datesInTitlesDoNotDateAnItem() {
        String row = "<li><a href='%1$s'>关于2024年1月7日至2024年2月8日停水的通知（截止2024年1月6日）</a><span>%3$s</span></li>";
        String rows = Pages.rows(row, List.of("2023-05-04", "2023-05-03", "2023-05-02"));
        assertThat(newest(Pages.around("<ul>" + rows + "</ul>"))).isEqualTo(LocalDate.of(2023, 5, 4));
    }

    @Test
    void aDateThatEndsEveryTitleDatesTheList() {
        String rows = Pages.rows("<li><a href='%1$s'>%2$s（%3$s）</a></li>", DATES);
        assertThat(Pages.days(Pages.read(Pages.around("<ul>" + rows + "</ul>"))))
                .isEqualTo(DAYS);
    }

    @Test
    void aSlipIntoTheFutureCostsTheDateAndNotTheRow() {
        Listing listing = Pages.read(list(List.of("2051-01-08", "2024-01-05", "2023-12-29", "2023-12-20")));
        assertThat(((Listing.Read) listing).items()).hasSize(4);
        assertThat(((Listing.Read) listing).newestDay()).contains(LocalDate.of(2024, 1, 5));
    }

    @Test
    void theHeadOfATableSaysWhichDateCounts() {
        String head = "<tr><th>序号</th><th>标题</th><th>生效日期</th><th>成文日期</th><th>发布日期</th></tr>";
        String row =
                "<tr><td>1</td><td><a href='%1$s'>%2$s</a></td><td>2024-01-09</td><td>2023-12-15</td><td>%3$s</td></tr>";
        String table = "<table>" + head + Pages.rows(row, DATES) + "</table>";
        assertThat(Pages.days(Pages.read(Pages.around(table)))).isEqualTo(DAYS);
    }

    @Test
    void anUnheadedDeadlineAheadDoesNotCount() {
        String row = "<li><a href='%1$s'>%2$s</a><i>报名截止：2024-03-01</i><span>%3$s</span></li>";
        assertThat(Pages.days(Pages.read(Pages.around("<ul>" + Pages.rows(row, DATES) + "</ul>"))))
                .isEqualTo(DAYS);
    }

    @Test
    void aMissingYearIsTakenFromTheLink() {
        String row = "<li><a href='./202312/t20231229_%3$s.html'>%2$s</a><span>[12-28]</span></li>";
        Listing listing = Pages.read(Pages.around("<ul>" + Pages.rows(row, DATES) + "</ul>"));
        assertThat(((Listing.Read) listing).newest())
                .contains(new ItemDate(LocalDate.of(2023, 12, 28), DateSource.LIST_TEXT));
    }

    @Test
    void aMissingYearThatNoLinkTellsIsMarkedAsInferred() {
        Listing.Read read = (Listing.Read) Pages.read(list(List.of("01-08", "01-03", "12-30", "12-28")));
        assertThat(Pages.days(read)).endsWith(LocalDate.of(2023, 12, 30), LocalDate.of(2023, 12, 28));
        assertThat(read.newest()).contains(new ItemDate(LocalDate.of(2024, 1, 8), DateSource.LIST_TEXT, true));
    }

    @Test
    void aDateOnlyInTheLinkIsMarkedAsSuch() {
        String row = "<li><a href='./202401/t20240105_%3$s.html'>%2$s</a></li>";
        Listing.Read read = (Listing.Read) Pages.read(Pages.around("<ul>" + Pages.rows(row, DATES) + "</ul>"));
        assertThat(read.newest()).contains(new ItemDate(LocalDate.of(2024, 1, 5), DateSource.LINK));
    }

    @Test
    void aBoxOfHotNewsIsNotTheList() {
        String box = "<div class='right'><h3>热点信息</h3><ul>"
                + Pages.rows(
                        "<li><a href='/a/%1$s'>%2$s</a><span>%3$s</span></li>",
                        List.of("2024-01-09", "2024-01-09", "2024-01-09"))
                + "</ul></div>";
        String list = "<div class='list'><ul>"
                + Pages.rows(
                        "<li><a href='%1$s'>%2$s</a><span>%3$s</span></li>",
                        List.of("2022-01-09", "2022-01-08", "2022-01-07"))
                + "</ul></div>";
        assertThat(newest(Pages.around(list + box))).isEqualTo(LocalDate.of(2022, 1, 9));
        assertThat(Pages.read(Pages.around("<div class='list'><ul></ul><p>暂无信息</p></div>" + box)))
                .isEqualTo(new Listing.Blank());
    }

    @Test
    void twoListsOfEqualClaimAreReadTogetherSoThatTheYoungerCounts() {
        String form = "<li><a href='%1$s'>%2$s</a><span>%3$s</span></li>";
        String both = "<div class='one'><h3>市级公告</h3><ul>"
                + Pages.rows(form, List.of("2021-01-09", "2021-01-08", "2021-01-07"))
                + "</ul></div><div class='two'><h3>部门公告</h3><ul>" + Pages.rows(form, DATES.subList(0, 3))
                + "</ul></div>";
        assertThat(newest("<html><body>" + both + "</body></html>")).isEqualTo(LocalDate.of(2024, 1, 8));
    }

    private static String list(List<String> dates) {
        return Pages.around("<ul>" + Pages.rows("<li><a href='%1$s'>%2$s</a><span>%3$s</span></li>", dates) + "</ul>");
    }

    private static LocalDate newest(String html) {
        return ((Listing.Read) Pages.read(html)).newestDay().orElseThrow();
    }
}
