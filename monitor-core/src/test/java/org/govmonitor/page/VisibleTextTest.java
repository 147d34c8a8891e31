package org.govmonitor.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.page.VisibleText.Cell;
import org.govmonitor.page.VisibleText.Line;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @Test
    void blocksAndBreaksEndALineAndInlineTagsDoNot() {
        assertThat(texts("<div>甲<p>乙<b>丙</b><span>丁</span></p>戊<br>己</div><ul><li>庚<li>辛</ul>"))
                .containsExactly("甲", "乙丙丁", "戊", "己", "庚", "辛");
    }

    @Test
    void aDayInAnElementOfItsOwnStandsApartFromTheNumberBeforeIt() {
        assertThat(texts("<p>编号12345<span>2024-01-08</span></p><p>编号1234X<em>2024年1月8日</em></p>"))
                .containsExactly("编号12345\t2024-01-08", "编号1234X\t2024年1月8日");
        assertThat(texts("<p>36072619<b>85</b><b>0312</b>1235</p>")).containsExactly("360726198503121235");
    }

    @Test
    void blanksAreCollapsedAsABrowserDoesAndNonBreakingOnesStay() {
        assertThat(texts("<p>  甲 \n\t 乙&nbsp;丙<wbr>丁  </p><p>&nbsp;\u3000</p>")).containsExactly("甲 乙\u00A0丙丁");
    }

    @Test
    void preformattedTextKeepsItsLines() {
        assertThat(texts("<pre>甲\n乙</pre><p>丙\n丁</p>")).containsExactly("甲", "乙", "丙 丁");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>var a='藏'</script>",
                "<style>.a{content:'藏'}</style>",
                "<template>藏</template>",
                "<noscript>藏</noscript>",
                "<!-- 藏 -->",
                "<p hidden>藏</p>",
                "<p style='color:red; Display : NONE !important'>藏<b>藏</b></p>",
                "<p style='visibility:hidden'>藏</p>",
                "<input type=hidden value=藏>",
                "<a href='/藏' title='藏'></a>",
                "<img src=a.jpg alt=藏>",
                "<table style='display:none'><tr><td>藏<td>藏</table>",
            })
    void whatAPersonDoesNotSeeIsLeftOut(String hidden) {
        assertThat(texts("<p>前</p>" + hidden + "<p>后</p>")).containsExactly("前", "后");
    }

    @Test
    void pagesOfACounterStandApartThoughNoBlankIsWritten() {
        assertThat(texts("<div><a>1</a><a>2</a><a>3</a> 共<b>3</b><i>4</i>页</div>"))
                .containsExactly("1\t2\t3 共34页");
    }

    @Test
    void aCellKnowsItsRowAndTheHeadOfItsColumn() {
        assertThat(
                        lines(
                                "<table><caption>名单</caption><tr><th>序号</th><th>姓名</th></tr><tr><td>1</td><td>甲<br>乙</td></tr></table>"))
                .containsExactly(
                        new Line("名单", null),
                        new Line("序号", new Cell(1, 1, 1, "")),
                        new Line("姓名", new Cell(1, 1, 2, "")),
                        new Line("1", new Cell(1, 2, 1, "序号")),
                        new Line("甲", new Cell(1, 2, 2, "姓名")),
                        new Line("乙", new Cell(1, 2, 2, "姓名")));
    }

    @Test
    void theHeadMayBePlainCellsBelowATitleAndSpansAreCounted() {
        List<Line> lines =
                lines("<table><tr><td colspan=3>公示名单</td></tr><tr><td rowspan=2>镇</td><td>姓名</td><td>电话</td></tr>"
                        + "<tr><td>甲</td><td>1</td></tr></table>");
        assertThat(lines).contains(new Line("甲", new Cell(1, 3, 2, "姓名")), new Line("1", new Cell(1, 3, 3, "电话")));
    }

    @Test
    void aFirstRowOfDataIsNoHead() {
        assertThat(lines("<table><tr><td>甲</td><td>13800</td></tr><tr><td>乙</td><td>丙</td></tr></table>"))
                .extracting(line -> line.cell() == null ? "none" : line.cell().header())
                .containsOnly("");
    }

    @Test
    void tablesThatOnlyArrangeThePageAreNoPlace() {
        assertThat(lines("<table><tr><td>甲<table><tr><td>乙<td>丙</table></td></tr></table><table><tr><td>丁</table>"))
                .containsExactly(
                        new Line("甲", null),
                        new Line("乙", new Cell(1, 1, 1, "")),
                        new Line("丙", new Cell(1, 1, 2, "")),
                        new Line("丁", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<span>", "<table><tr><td>", "<font>", "<ul><li>"})
    void anyDepthOfNestingIsRead(String tag) {
        assertThat(String.join("", texts(tag.repeat(20_000) + "底"))).isEqualTo("底");
    }

    @Test
    void spansBeyondReasonAreBounded() {
        String row = "<tr>" + "<td rowspan=99999 colspan=99999>甲".repeat(300);
        assertThat(lines("<table>" + row.repeat(30) + "</table>"))
                .allSatisfy(line -> assertThat(line.cell())
                        .extracting(Cell::column)
                        .satisfies(column -> assertThat((Integer) column).isBetween(1, 200)));
    }

    private static List<Line> lines(String html) {
        HttpUrl url = HttpUrl.get("https://www.example.gov.cn/");
        return VisibleText.of(new Page(url, StandardCharsets.UTF_8, Jsoup.parse(html)))
                .lines();
    }

    private static List<String> texts(String html) {
        return lines(html).stream().map(Line::text).toList();
    }
}
