package org.govmonitor.page.listing.layout;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.govmonitor.page.Page;
import org.govmonitor.page.PageTags;

/**
 * What a page says about itself that helps to find its list.
 *
 * @param names of the column: from the ColumnName tag (国办发〔2017〕47号) or the first part of the title, and from the line
 *     that says where the page stands; empty where nothing tells
 * @param folder the path of the page without its last part
 */
public record ColumnContext(Set<String> names, String folder) {
    private static final Pattern SEPARATOR = Pattern.compile("[_|\\-—－–·>»/]|\\s+");
    private static final int SHORTEST_NAME = 2;

    /** Read from the tags, the title and the address of the page. */
    public static ColumnContext of(Page page) {
        return page.remembered(ColumnContext.class, ColumnContext::read);
    }

    private static ColumnContext read(Page page) {
        String named = PageTags.of(page).get(PageTags.Tag.COLUMN_NAME).orElseGet(() -> firstPart(page.title()));
        HttpUrl url = page.url();
        String path = url.encodedPath();
        Set<String> names = new LinkedHashSet<>();
        addName(names, named.strip());
        return new ColumnContext(names, path.substring(0, path.lastIndexOf('/') + 1));
    }

    /** The same with what the line of the page's place in its site tells. */
    public ColumnContext with(String crumbs) {
        Set<String> all = new LinkedHashSet<>(names);
        addName(all, Crumbs.name(crumbs));
        return new ColumnContext(all, folder);
    }

    private static void addName(Set<String> names, String name) {
        if (name.length() >= SHORTEST_NAME) {
            names.add(name);
        }
    }

    /** Whether words above a block name this column. */
    boolean isNamedIn(String heading) {
        for (String name : names) {
            if (heading.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words are the name of this column and nothing else. */
    boolean isName(String heading) {
        return names.contains(heading);
    }

    /** Whether a link leads below the folder of this column. */
    public boolean isBelow(HttpUrl link) {
        return folder.length() > 1 && link.encodedPath().startsWith(folder);
    }

    /** Whether a link as written may lead below the folder; settles most without resolving them. */
    public boolean mayBeBelow(String href) {
        boolean absolute = href.startsWith("/") || href.contains("://");
        boolean asWritten = !href.contains("/.") && folder.indexOf('%') < 0;
        return folder.length() > 1 && !(absolute && asWritten && !href.contains(folder));
    }

    private static String firstPart(String title) {
        String[] parts = SEPARATOR.split(title.strip(), 2);
        return parts.length == 0 ? "" : parts[0];
    }
}
