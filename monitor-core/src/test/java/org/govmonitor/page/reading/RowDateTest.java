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

/** Which of several dates in its rows a list is dated by. */
class RowDateTest {
    private static final List<String> DATES = List.of("2023-05-04", "2023-05-03", "2023-05-02", "2023-05-01");
    private static final LocalDate DAY = LocalDate.of(2023, 5, 4);
    private static final String ROW =
            "<tr><td>1</td><td><a href='%1$s'>%2$s</a></td><td>2023-12-01</td><td>%3$s</td></tr>";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<table><tr><th colspan='4'>行政许可公示信息一览表</th></tr><tr><th>序号</th><th>项目</th><th>有效期至</th><th>公示日期</th></tr>",
                "<table><tr><td>序号</td><td>标题</td><td>施行日期</td><td>发布日期</td></tr></table><table>",
                "<table><thead><tr><th>序号</th><th>标题</th><th>公示截止时间</th><th>公示时间</th></tr></thead>"
            })
    void headsAboveTheRowsSayWhichDateCounts(String head) {
        assertThat(newest(head + Pages.rows(ROW, DATES) + "</table>")).isEqualTo(DAY);
    }

    @Test
    void headsAboveALineOfCellsCountAsThoseOfATable() {
        String head = "<div class='th'><span>标题</span><span>失效日期</span><span>发布日期</span></div>";
        String row = "<li><span><a href='%1$s'>%2$s</a></span><span>2023-12-01</span><span>%3$s</span></li>";
        assertThat(newest(head + "<ul>" + Pages.rows(row, DATES) + "</ul>")).isEqualTo(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div><h3><a href='%1$s'>%2$s</a></h3><p>……定于2023年12月1日召开会议，研究下一步工作……</p><p>www.example.gov.cn/a %3$s 11:58:29</p></div>",
                "<li><a href='%1$s'>%2$s</a><p>会议要求，2023年12月1日前完成整改</p><p>来源：县政府办 发布日期：%3$s 浏览：3</p></li>"
            })
    void aDayInTheMiddleOfASentenceDoesNotCount(String row) {
        assertThat(newest("<div class='results'>" + Pages.rows(row, DATES) + "</div>"))
                .isEqualTo(DAY);
    }

    @Test
    void aLetterIsDatedByItsAnswer() {
        String row = "<li><a href='%1$s'>%2$s</a><p>来信时间：2023-04-01</p><p>已收悉。</p><p>答复时间：%3$s</p></li>";
        assertThat(newest("<ul>" + Pages.rows(row, DATES) + "</ul>")).isEqualTo(DAY);
        String bare = "<li><p><a href='%1$s'>%2$s</a><em>2023-04-01</em></p><p>答：请到大厅办理相关事项。<em>%3$s</em></p></li>";
        assertThat(newest("<ul>" + Pages.rows(bare, DATES) + "</ul>")).isEqualTo(DAY);
    }

    @Test
    void aLetterWithoutAnAnswersDayIsDatedByItsOwn() {
        String table = "<table><tr><th>标题</th><th>来信时间</th></tr>"
                + Pages.rows("<tr><td><a href='%1$s'>%2$s</a></td><td>%3$s</td></tr>", DATES) + "</table>";
        assertThat(newest(table)).isEqualTo(DAY);
    }

    @Test
    void anOpenCallIsDatedByItsBeginning() {
        String row = "<li><a href='%1$s'>%2$s</a><span>征集时间：%3$s 至 2024-01-05</span></li>";
        assertThat(newest("<ul>" + Pages.rows(row, DATES) + "</ul>")).isEqualTo(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>05-04</b><i>2023</i>",
                "<b>04</b>/<i>2023-05</i>",
                "<strong>05-04</strong><br>2023",
                "<i>2023年</i><b>5月4日</b>"
            })
    void aDayWhoseYearStandsInABoxBesideItIsThatDay(String boxes) {
        String card =
                "<div class='card'><div>" + boxes + "</div><h4><a href='%1$s'>%2$s</a></h4><p>2023年12月1日起实行</p></div>";
        assertThat(newest("<div>" + Pages.rows(card, DATES) + "</div>")).isEqualTo(DAY);
        String entry = "<dl><dt>" + boxes + "</dt><dd><a href='%1$s'>%2$s</a></dd></dl>";
        assertThat(newest("<div>" + Pages.rows(entry, DATES) + "</div>")).isEqualTo(DAY);
    }

    @Test
    void aYearInTheHeadingAboveIsTheRowsYear() {
        List<String> days = List.of("11-05", "10-01", "06-09");
        String list = "<h3>2021年</h3><ul>" + Pages.rows("<li><a href='/c/%1$s'>%2$s</a><span>%3$s</span></li>", days)
                + "</ul>";
        Listing.Read read = (Listing.Read) Pages.read(Pages.around(list));
        assertThat(read.newest()).contains(new ItemDate(LocalDate.of(2021, 11, 5), DateSource.LIST_TEXT));
    }

    @Test
    void cellsThatEachHoldAnEntryAreEntries() {
        String cell = "<td><a href='%1$s'><img src='a.png'></a><br><a href='%1$s'>%2$s</a><br>%3$s</td>";
        String grid = "<table><tr>" + Pages.rows(cell, DATES.subList(2, 4)) + "</tr><tr>"
                + Pages.rows(cell, DATES.subList(0, 2)) + "</tr></table>";
        assertThat(newest(grid)).isEqualTo(DAY);
    }

    @Test
    void rowsThatAreClickedAsAWholeAreEntries() {
        String row = "<tr onclick='show()'><td>%2$s</td><td>%3$s</td></tr>";
        assertThat(newest("<table>" + Pages.rows(row, DATES) + "</table>")).isEqualTo(DAY);
        String scripted = "<li><a onclick='show()'>%2$s</a><span>%3$s</span></li>";
        assertThat(newest("<ul>" + Pages.rows(scripted, DATES) + "</ul>")).isEqualTo(DAY);
    }

    @Test
    void aMenusShortWordIsATitleWhereADateStandsBesideIt() {
        String row = "<li><a href='%1$s'>任前公示</a><span>%3$s</span></li>";
        assertThat(newest("<ul>" + Pages.rows(row, DATES) + "</ul>")).isEqualTo(DAY);
    }

    @Test
    void whatTheLinkOrAnotherColumnSaysStandsBesideTheDate() {
        String filed = "<li><a href='./202306/t20230601_7.html'>%2$s</a><span>%3$s</span></li>";
        Listing.Read read = (Listing.Read) Pages.read(Pages.around("<ul>" + Pages.rows(filed, DATES) + "</ul>"));
        assertThat(read.items().get(0).other()).isEqualTo(new ItemDate(LocalDate.of(2023, 6, 1), DateSource.LINK));
        String table = "<table><tr><td>标题</td><td>成文日期</td><td>发布日期</td></tr>"
                + Pages.rows("<tr><td><a href='%1$s'>%2$s</a></td><td>2023-01-05</td><td>%3$s</td></tr>", DATES)
                + "</table>";
        read = (Listing.Read) Pages.read(Pages.around(table));
        assertThat(read.newestDay()).contains(DAY);
        assertThat(read.items().get(0).other()).isEqualTo(new ItemDate(LocalDate.of(2023, 1, 5), DateSource.LIST_TEXT));
    }

    @Test
    void aDeadlineOrTheSameDayIsNoOtherDate() {
        String row = "<li><a href='./202305/t20230505_7.html'>%2$s</a><i>截止时间：2023-08-01</i><span>%3$s</span></li>";
        Listing.Read read = (Listing.Read) Pages.read(Pages.around("<ul>" + Pages.rows(row, DATES) + "</ul>"));
        assertThat(read.items().get(0).other()).isNull();
    }

    private static LocalDate newest(String list) {
        return ((Listing.Read) Pages.read(Pages.around(list))).newestDay().orElseThrow();
    }
}
