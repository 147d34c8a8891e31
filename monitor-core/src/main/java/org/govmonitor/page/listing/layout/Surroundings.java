package org.govmonitor.page.listing.layout;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Set<String> FRAMEWORK_TAGS = Set.of("nav", "header", "footer");
    private static final NameWords FRAMEWORK = new NameWords(
            Set.of(
                    "nav",
                    "navbar",
                    "navi",
                    "menu",
                    "submenu",
                    "header",
                    "footer",
                    "foot",
                    "top",
                    "bottom",
                    "copyright",
                    "crumb",
                    "crumbs",
                    "link",
                    "links"),
            List.of("friend"));
    private static final NameWords BESIDE = new NameWords(
            Set.of("side", "sidebar", "aside", "hot", "right", "phb", "rdxx"), List.of("rank", "recommend", "relat"));
    private static final Pattern BESIDE_HEADING =
            Pattern.compile("热点|热门|热文|排行|推荐|相关|点击|延伸|猜你|友情|链接|专题|阅读|导航|关注|上一[篇页条]|下一[篇页条]");

    /** Looks from the block up to the body of its page. */
    public static Surroundings of(Element block, ColumnContext column) {
        String heading = Heading.nearest(block);
        boolean named = column.isNamedIn(heading);
        boolean framework = false;
        boolean nested = false;
        boolean besideClass = false;
        for (Element at = block; at != null && !at.normalName().equals("body"); at = at.parent()) {
            framework |= isFramework(at);
            nested |= at != block && at.normalName().equals("li");
            besideClass |= at.normalName().equals("aside") || BESIDE.name(at);
        }
        boolean beside = !named
                && !Crumbs.isLine(heading)
                && BESIDE_HEADING.matcher(heading).find();
        return new Surroundings(
                heading,
                named,
                column.isName(heading),
                nested,
                framework,
                beside || (besideClass && !named && !heading.isEmpty()));
    }

    /** Whether the element by itself is navigation, header or footer. */
    public static boolean isFramework(Element element) {
        return FRAMEWORK_TAGS.contains(element.normalName()) || FRAMEWORK.name(element);
    }
}
