package org.govmonitor.page.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.NamedList;
import org.junit.jupiter.api.Test;

/** Pages with several lists: which of them is the column's, and what the others are called. */
class NamedListsTest {
    private static final List<String> OLD = List.of("2023-05-04", "2023-05-03", "2023-05-02", "2023-05-01");
    private static final List<String> FRESH = List.of("2024-01-08", "2024-01-07", "2024-01-06", "2024-01-05");
    private static final LocalDate OLDEST = LocalDate.of(2023, 5, 4);
    private static final LocalDate NEWEST = LocalDate.of(2024, 1, 8);

    @Test
    void theListThatBearsTheColumnsNameIsTheList() {
        String page = Pages.around(box("政策文件", FRESH) + box("通知公告", OLD) + box("规划计划", FRESH));
        assertThat(read(page).newestDay()).contains(OLDEST);
        assertThat(read(page).lists()).isEmpty();
    }

    @Test
    void aChannelNamesItsListsAndTheYoungestCounts() {
        Listing.Read read = read(Pages.around(box("政策文件", OLD) + box("规划计划", FRESH) + box("工作动态", OLD)));
        assertThat(read.lists()).extracting(NamedList::name).containsExactly("政策文件", "规划计划", "工作动态");
        assertThat(read.lists())
                .extracting(list -> list.newest().orElseThrow().day())
                .containsExactly(OLDEST, NEWEST, OLDEST);
        assertThat(read.newestDay()).contains(NEWEST);
        assertThat(read.items()).hasSize(12);
    }

    @Test
    void aHomePageNamesItsLists() {
        String page = "<html><head><title>某某县人民政府</title></head><body>" + box("要闻动态", FRESH) + box("通知公告", OLD)
                + "</body></html>";
        assertThat(read(page).lists()).extracting(NamedList::name).containsExactly("要闻动态", "通知公告");
    }

    @Test
    void aColumnWithOneListNamesNone() {
        assertThat(read(Pages.around(list(OLD))).lists()).isEmpty();
    }

    @Test
    void aListWhoseLinksLeadBelowTheColumnIsItsList() {
        String beside = "<div class='box2'><div class='bt'>政务要闻</div><ul>"
                + Pages.rows("<li><a href='/yw/%1$s'>%2$s</a><span>%3$s</span></li>", FRESH) + "</ul></div>";
        String own = "<div class='fr'>"
                + Pages.rows("<div><a href='%1$s'>%2$s</a><span>%3$s</span></div>", OLD.subList(0, 3)) + "</div>";
        assertThat(read(bare(beside + own)).newestDay()).contains(OLDEST);
    }

    @Test
    void aLargePagedListWithoutDatesStandsAgainstABoxOfDatedNews() {
        List<String> many = java.util.Collections.nCopies(15, "");
        String own = "<ul>" + Pages.rows("<li><a href='/zc/%1$s'>%2$s</a></li>", many)
                + "</ul><div class='page'><a href='index_1.html'>下一页</a></div>";
        String beside = "<div class='box2'><div class='bt'>最新动态</div>" + list(FRESH) + "</div>";
        Listing.Read read = read(bare(beside + "<div class='fr'>" + own + "</div>"));
        assertThat(read.items()).hasSize(15);
        assertThat(read.newest()).isEmpty();
    }

    @Test
    void datedNewsInAMegaMenuAboveTheBreadcrumbsIsNotTheList() {
        String drop = "<li><a href='/%d/'>政务公开</a><div class='drop'>" + list(FRESH) + "</div></li>";
        String mega =
                "<div class='mega'><ul>" + drop.formatted(1) + drop.formatted(2) + drop.formatted(3) + "</ul></div>";
        String crumbs = "<div><span>您现在的位置：</span><a href='/'>首页</a> &gt; <a href='./'>公示公告</a></div>";
        assertThat(read(bare(mega + crumbs + "<div class='fr'>" + list(OLD) + "</div>"))
                        .newestDay())
                .contains(OLDEST);
    }

    @Test
    void severalDatastoresOfAPageAreNamedByTheirHeadings() {
        String stores = store("部门文件", OLD) + store("公示信息", FRESH);
        assertThat(read(Pages.around(stores)).lists())
                .extracting(NamedList::name)
                .containsExactly("部门文件", "公示信息");
        assertThat(read(Pages.around(store("通知公告", OLD) + store("公示信息", FRESH))).newestDay())
                .contains(OLDEST);
    }

    private static String store(String name, List<String> dates) {
        return "<h3>" + name + "</h3><div><script type='text/xml'><datastore><recordset>"
                + Pages.rows("<record><![CDATA[<li><a href='%1$s'>%2$s</a><b>%3$s</b></li>]]></record>", dates)
                + "</recordset></datastore></script></div>";
    }

    private static String bare(String body) {
        return "<html><head><title>某某县人民政府</title></head><body><div class='w'>" + body + "</div></body></html>";
    }

    private static String box(String name, List<String> dates) {
        return "<div class='box'><h3><a href='/x/'>" + name + "</a><a href='/x/'>更多&gt;&gt;</a></h3>" + list(dates)
                + "</div>";
    }

    private static String list(List<String> dates) {
        return "<ul>" + Pages.rows("<li><a href='%1$s'>%2$s</a><span>%3$s</span></li>", dates) + "</ul>";
    }

    private static Listing.Read read(String page) {
        return (Listing.Read) Pages.read(page);
    }
}
