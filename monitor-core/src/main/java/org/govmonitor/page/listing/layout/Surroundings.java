package org.govmonitor.page.listing.layout;

import java.util.List;
import org.govmonitor.page.Page;
import org.jsoup.nodes.Element;

/**
 * Where on its page a block stands.
 *
 * @param heading the nearest words above it, empty where there are none
 * @param named the heading, or the breadcrumbs above, name the page's own column
 * @param titled the heading is the name of the page's own column and nothing else
 * @param nested it lies within an entry of another list, as what drops down from a menu does
 * @param framework it lies in the navigation, header or footer
 * @param beside it is a box of other news beside the main matter
 */
public record Surroundings(
        String heading, boolean named, boolean titled, boolean nested, boolean framework, boolean beside) {
    /** What boxes of other news are headed with. */
    private static final List<String> BESIDE_HEADINGS = List.of(
            "热点", "热门", "热文", "排行", "推荐", "相关", "点击", "延伸", "猜你", "友情", "链接", "专题", "阅读", "导航", "关注", "上一篇", "上一页",
            "上一条", "下一篇", "下一页", "下一条");

    /** Looks from the block up to the body of its page. */
    public static Surroundings of(Element block, ColumnContext column, Page page) {
        String heading = Headings.of(page).nearest(block);
        boolean named = column.isNamedIn(heading);
        Enclosures enclosures = Enclosures.of(page);
        Enclosures.Enclosure own = enclosures.of(block);
        boolean besideHeading = !named && isOfOtherNews(heading) && !Crumbs.isLine(heading);
        return new Surroundings(
                heading,
                named,
                column.isName(heading),
                enclosures.of(block.parent()).entry(),
                own.framework(),
                besideHeading || (own.beside() && !named && !heading.isEmpty()));
    }

    private static boolean isOfOtherNews(String heading) {
        for (String words : BESIDE_HEADINGS) {
            if (heading.contains(words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the element by itself is navigation, header or footer. */
    public static boolean isFramework(Element element) {
        return Enclosures.isFramework(element);
    }
}
