package org.govmonitor.page.reading;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.page.Page;
import org.govmonitor.page.listing.Listing;

/** Pages of a made-up site, as tests write them. */
final class Pages {
    static final LocalDate TODAY = LocalDate.of(2024, 1, 9);
    static final HttpUrl COLUMN = HttpUrl.get("https://www.example.gov.cn/xwzx/tzgg/");

    private Pages() {}

    static Listing read(String html) {
        return ListingReader.read(COLUMN, html.getBytes(StandardCharsets.UTF_8), null, TODAY);
    }

    static Page page(String html) {
        return Page.parse(COLUMN, html.getBytes(StandardCharsets.UTF_8), null);
    }

    /** A whole page of the column 通知公告: menu, breadcrumbs, the body given, and a footer with a date of today. */
    static String around(String body) {
        return "<html><head><title>通知公告_某某县人民政府</title><meta name='ColumnName' content='通知公告'></head><body>"
                + "<div class='nav'><ul><li><a href='/zwgk/'>政府信息公开</a></li><li><a href='/hdjl/'>政民互动交流</a></li></ul></div>"
                + "<div class='main'><div class='location'>当前位置：<a href='/'>首页</a> &gt; <a href='./'>通知公告</a></div>"
                + body
                + "</div><div class='footer'><p>版权所有 某某县人民政府 最后更新：2024-01-09</p></div></body></html>";
    }

    /** Rows of a list, a title and a date each, written by the form: %1$s the link, %2$s the title, %3$s the date. */
    static String rows(String form, List<String> dates) {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < dates.size(); i++) {
            rows.append(String.format(form, "./" + (5200 + i) + ".html", title(i), dates.get(i)));
        }
        return rows.toString();
    }

    static String title(int i) {
        return "关于做好第" + (char) ('一' + i) + "批义务教育工作有关事项的通知";
    }

    static List<LocalDate> days(Listing listing) {
        return ((Listing.Read) listing)
                .items().stream()
                        .map(item -> item.date() == null
                                ? LocalDate.MIN
                                : item.date().day())
                        .toList();
    }
}
