package org.govmonitor.app.console.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PageTableTest {
    @Test
    void aTableIsItsCaptionItsHeadingsAndItsRows() {
        PageTable table = read(
                "<title>某县 - 政务监测</title><table><tr><td>别的</table>",
                "<caption class='visually-hidden'>近期巡检</caption><thead><tr><th>计划<th>月份</tr></thead>"
                        + "<tbody><tr><th scope='row'>栏目</th><td>2024-01</td></tr><tr><td>全站</td><td></td></tr></tbody>");

        assertThat(table.page()).isEqualTo("某县 - 政务监测");
        assertThat(table.caption()).isEqualTo("近期巡检");
        assertThat(table.headings()).containsExactly("计划", "月份");
        assertThat(table.rows()).containsExactly(List.of("栏目", "2024-01"), List.of("全站", ""));
    }

    @Test
    void whatAPageOnlyWorksWithIsNoPartOfTheTable() {
        PageTable table = read(
                "",
                "<thead><tr><th><input type='checkbox' aria-label='全选'></th><th><a class='sort' href='/?sort=name'>"
                        + "<span>名称</span><i class='bi' aria-hidden='true'>↑</i></a></th>"
                        + "<th class='d-print-none'>操作</th><th>撤销</th><th><span class='visually-hidden'>停止</span></th></tr></thead>"
                        + "<tbody><tr><td><input type='checkbox' value='1'></td>"
                        + "<td data-label='名称'>网站<span hidden>暗</span><span class='visually-hidden'>暗</span><i aria-hidden='true'>★</i>"
                        + "<button type='button'>复查</button><script>暗()</script><a class='btn btn-sm'>修改</a></td>"
                        + "<td class='d-print-none'>办理</td>"
                        + "<td><form><input name='reason' placeholder='理由'><select><option>甲</select></form><span>已撤销</span></td>"
                        + "<td><form><button>停止</button></form></td></tr></tbody>");

        assertThat(table.headings()).containsExactly("名称", "撤销");
        assertThat(table.rows()).containsExactly(List.of("网站", "已撤销"));
    }

    @Test
    void ofAChoiceStandsWhatIsChosenAndOfAFieldWhatIsTyped() {
        PageTable table = read(
                "",
                "<thead><tr><th>类别</th><th>另一</th><th>期限</th></tr></thead><tbody><tr>"
                        + "<td><select><option>动态</option><option selected>公告</option></select></td>"
                        + "<td><select><option>首项</option><option>末项</option></select></td>"
                        + "<td><input type='text' value='14d'><input type='hidden' value='暗'></td></tr></tbody>");

        assertThat(table.rows()).containsExactly(List.of("公告", "首项", "14d"));
    }

    @Test
    void linesAreLinesAndWordsBesideEachOtherStayOnOne() {
        PageTable table = read(
                "",
                "<thead><tr><th>状态</th></tr></thead><tbody><tr><td><div>\n  <span>3</span> <span class='state good'>现行</span>\n"
                        + "  <div class='soft'>至 <time datetime='2024-02-01T00:00Z'>2月1日</time></div>一<br>二\n</div></td></tr></tbody>");

        assertThat(table.rows()).containsExactly(List.of("3 现行\n至 2月1日\n一\n二"));
    }

    @Test
    void aCellOverSeveralColumnsLeavesTheNextInTheirPlaces() {
        PageTable table = read(
                "",
                "<thead><tr><th colspan='9'>全部</th></tr><tr><th>甲</th><th class='d-print-none'>乙</th><th>丙</th></tr></thead>"
                        + "<tbody><tr><td colspan='2'>一</td><td>三</td></tr><tr><td colspan='99999999'>全</td></tr><tr><td>缺</td></tr></tbody>");

        assertThat(table.headings()).containsExactly("甲", "丙");
        assertThat(table.rows()).containsExactly(List.of("一", "三"), List.of("全", ""), List.of("缺", ""));
    }

    @Test
    void tagsThatAreTextStayText() {
        PageTable table = read(
                "",
                "<thead><tr><th>标题</th></tr></thead><tbody><tr><td>&lt;script&gt;alert(1)&lt;/script&gt;</td></tr>"
                        + "<tr><td>=cmd|x</td></tr></tbody>");

        assertThat(table.rows()).containsExactly(List.of("<script>alert(1)</script>"), List.of("=cmd|x"));
    }

    @Test
    void onlyATableIsATable() {
        String page = "<div id='wanted'></div><table id='other'></table>";

        assertThat(PageTable.of(page, "wanted")).isEmpty();
        assertThat(PageTable.of(page, "none")).isEmpty();
        assertThat(PageTable.of(page, "other")).isPresent();
    }

    private static PageTable read(String before, String table) {
        return PageTable.of(before + "<table id='wanted'>" + table + "</table>", "wanted")
                .orElseThrow();
    }
}
