package org.govmonitor.page.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.UnreadableReason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists that scripts, answers and fragments carry in shapes of their own. */
class ScriptDataTest {
    private static final LocalDate DAY = LocalDate.of(2024, 1, 8);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "urls[%1$d]='/art/%1$d.html';headers[%1$d]=\"%2$s\";year[%1$d]='2024';month[%1$d]='01';day[%1$d]='08';",
                "i++; urls[i]='/col/%1$d.html';titles[i]='%2$s';year[i]=2024;month[i]=1;day[i]=8;",
                "titles[%1$d] = \"%2$s\"; urls[%1$d] = \"/a/%1$d.html\"; dates[%1$d] = \"2024-01-08\";"
            })
    void arraysThatAreFilledOneByOneAreAList(String form) {
        Listing.Read read = (Listing.Read)
                Pages.read(Pages.around("<ul class='list'></ul><script>var i=0;" + each(form, "") + "</script>"));
        assertThat(read.items()).hasSize(4);
        assertThat(read.items().get(0).title()).isEqualTo(Pages.title(0));
        assertThat(read.items().get(3).url()).asString().endsWith("/3.html");
        assertThat(read.newest()).contains(new ItemDate(DAY, DateSource.DATA));
    }

    @Test
    void settingsThatAreAssignedOneByOneAreNoList() {
        String slides = each("imgUrl[%1$d]='/a%1$d.jpg';imgLink[%1$d]='/a/%1$d.html';imgText[%1$d]='%2$s';", "");
        assertThat(Pages.read(Pages.around("<script>" + slides + "</script>"))).isInstanceOf(Listing.Unreadable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "callback12({\"total\":4,\"rows\":[%s]});",
                "var data = {\"rows\":[%s]};",
                "\uFEFF{\"rows\":[%s]}"
            })
    void anAnswerThatAScriptWrapsIsRead(String answer) {
        String rows = each("{\"title\":\"%2$s\",\"date\":\"2024-01-08\",\"url\":\"/%1$d.html\"}", ",");
        assertThat(((Listing.Read) Pages.read(answer.formatted(rows))).newestDay())
                .contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"%2$s\",\"date\":\"01-08\"}",
                "{\"title\":\"%2$s\",\"year\":\"2024\",\"month\":\"01\",\"day\":\"08\"}",
                "{\"title\":\"%2$s\",\"month\":\"2024-01\",\"day\":\"8\"}",
                "[\"%2$s\",\"/x/%1$d.html\",\"2024-01-08\"]",
                "{\"html\":\"<a href='/x/%1$d.html'><span>2024-01-08</span>%2$s</a>\"}",
                "\"<li><a href='/x/%1$d.html'>%2$s</a><span>2024-01-08</span></li>\""
            })
    void datesInAnyShapeOfDataAreRead(String row) {
        assertThat(((Listing.Read) Pages.read("{\"list\":[" + each(row, ",") + "]}")).newestDay())
                .contains(DAY);
    }

    @Test
    void aDayWithoutAYearInDataIsMarkedAsInferred() {
        String rows = each("{\"title\":\"%2$s\",\"date\":\"12-30\"}", ",");
        assertThat(((Listing.Read) Pages.read("{\"list\":[" + rows + "]}")).newest())
                .contains(new ItemDate(LocalDate.of(2023, 12, 30), DateSource.DATA, true));
    }

    @Test
    void twoFieldsThatDisagreeAreBothKept() {
        String rows = each(
                "{\"title\":\"%2$s\",\"publishTime\":\"2024-01-08\",\"writtenTime\":\"2023-11-01\",\"endTime\":\"2023-12-01\"}",
                ",");
        Listing.Read read = (Listing.Read) Pages.read("{\"list\":[" + rows + "]}");
        assertThat(read.newestDay()).contains(DAY);
        assertThat(read.items().get(0).other()).isEqualTo(new ItemDate(LocalDate.of(2023, 11, 1), DateSource.DATA));
    }

    @Test
    void aTreeOfColumnsInAScriptIsNoList() {
        String tree = each("{\"name\":\"政府信息公开指南%1$d\",\"created\":\"2020-01-02 11:11:11\"}", ",");
        String page =
                "<html><head><title>公开目录</title></head><body><div id='app'></div><script>var c={\"site\":7,\"TREE\":["
                        + tree + "]}</script></body></html>";
        assertThat(Pages.read(page)).isEqualTo(new Listing.Unreadable(UnreadableReason.FILLED_BY_SCRIPT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<li><a href='/1.html'>任前公示</a><span>2024-01-08</span></li>",
                "<tr><td><a href='/1.html'>关于春节放假的通知</a></td><td>2024-01-08</td></tr>",
                "<div><p><a href='/1.html'>关于春节放假的通知</a><i>2024-01-08</i></p></div>",
                "<recordset><record><![CDATA[<li><a href='/1.html'>关于春节放假的通知</a><b>2024-01-08</b></li>]]></record></recordset>"
            })
    void aFragmentHoldsTheListHoweverShort(String fragment) {
        assertThat(((Listing.Read) Pages.read(fragment)).newestDay()).contains(DAY);
    }

    @Test
    void aFramedListIsToldFromAScriptedOne() {
        String footer = "<script>$.ajax({url:'/count'})</script>";
        String frame = "<div><iframe src='/list/12.html'></iframe></div>";
        assertThat(Pages.read(Pages.around(frame + footer)))
                .isEqualTo(new Listing.Unreadable(UnreadableReason.IN_FRAME));
        assertThat(
                        Pages.read(
                                "<html><head><title>公告</title></head><frameset cols='20,*'><frame src='l.html'></frameset></html>"))
                .isEqualTo(new Listing.Unreadable(UnreadableReason.IN_FRAME));
    }

    private static String each(String form, String joint) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            rows.append(i == 0 ? "" : joint).append(form.formatted(i, Pages.title(i)));
        }
        return rows.toString();
    }
}
