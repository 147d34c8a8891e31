package org.govmonitor.discover.menu;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.govmonitor.discover.address.SiteGround;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.page.Page;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The links of a page that may lead to columns: short names inside the site that stand in no dated row. */
public final class MenuReader {
    /** The largest menus of portals have a few hundred links; what has thousands is no menu. */
    private static final int MOST_LINKS = 2_000;
    /** Menus nest no deeper. */
    private static final int MOST_LEVELS = 4;

    private static final int HEADING_REACH = 3;
    /** Links in the line of a heading and its 更多. */
    private static final int HEADED_LINKS = 5;

    private static final int LONGEST_ROW = 200;
    private static final Pattern DATE = Pattern.compile("\\d{1,4}\\s*[-/.年]\\s*\\d{1,2}");

    private final Page page;
    private final SiteGround ground;
    private final MenuHeads heads;
    private final String ownName;

    private MenuReader(Page page, SiteGround ground, List<Element> links) {
        this.page = page;
        this.ground = ground;
        this.heads = new MenuHeads(links);
        this.ownName = Trail.of(page).map(Trail::name).orElse("");
    }

    /** In the order of the page; the same address may come more than once. */
    public static List<MenuLink> read(Page page, SiteGround ground) {
        List<Element> links =
                page.document().select("a[href]").stream().limit(MOST_LINKS).toList();
        MenuReader reader = new MenuReader(page, ground, links);
        List<MenuLink> menu = new ArrayList<>();
        links.forEach(link -> reader.read(link).ifPresent(menu::add));
        return menu;
    }

    private Optional<MenuLink> read(Element link) {
        HttpUrl url = target(link);
        if (url == null) {
            return Optional.empty();
        }
        String name = ColumnNames.of(link);
        if (ColumnNames.isSiteMap(name)) {
            return Optional.of(new MenuLink(name, url, List.of(), null, MenuLink.Role.SITE_MAP));
        }
        if (ColumnNames.isMore(name)) {
            return headingOf(link).map(heading -> new MenuLink(heading, url, List.of(), null, MenuLink.Role.MORE));
        }
        return ColumnNames.mayNameColumn(name) && !isInDatedRow(link)
                ? Optional.of(entry(link, name, url))
                : Optional.empty();
    }

    private @Nullable HttpUrl target(Element link) {
        HttpUrl url = page.resolve(link.attr("href"));
        return url == null || !ground.mayHoldColumn(url) ? null : Addresses.canonical(url);
    }

    private MenuLink entry(Element link, String name, HttpUrl url) {
        Deque<String> above = new ArrayDeque<>();
        HttpUrl parent = null;
        Element head = heads.over(link);
        while (head != null && above.size() < MOST_LEVELS) {
            Element headLink = MenuHeads.linkOf(head);
            Optional<String> headName = ColumnNames.heading(headLink == null ? head.text() : ColumnNames.of(headLink));
            HttpUrl headUrl = headLink == null ? null : target(headLink);
            // A page's own title stands above its trail, whose entries are not below it.
            boolean isTitle =
                    headUrl == null && headName.filter(ownName::equals).isPresent();
            if (headName.isEmpty() || isTitle || url.equals(headUrl)) {
                break;
            }
            parent = above.isEmpty() ? headUrl : parent;
            above.addFirst(headName.get());
            head = heads.over(head);
        }
        return new MenuLink(name, url, List.copyOf(above), parent, MenuLink.Role.ENTRY);
    }

    /** What stands beside a link that says 更多. */
    private Optional<String> headingOf(Element more) {
        Element around = more;
        for (int i = 0; i < HEADING_REACH && around.parent() != null; i++) {
            around = around.parent();
            if (heads.count(around) > HEADED_LINKS || around.text().length() > LONGEST_ROW) {
                return Optional.empty();
            }
            String beside = ColumnNames.clean(around.text().replace(more.text(), " "));
            if (!beside.isEmpty()) {
                return ColumnNames.heading(beside);
            }
        }
        return Optional.empty();
    }

    /** A short title with its day beside it is an article. */
    private boolean isInDatedRow(Element link) {
        Element row = link.closest("li, tr, dd");
        if (row == null || heads.count(row) > 2) {
            return false;
        }
        String beside = row.text();
        return beside.length() <= LONGEST_ROW
                && DATE.matcher(beside.replace(link.text(), " ")).find();
    }
}
