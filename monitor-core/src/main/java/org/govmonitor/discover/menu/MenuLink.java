package org.govmonitor.discover.menu;

import java.util.List;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * A link of a page that may lead to a column.
 *
 * @param name cleaned
 * @param url canonical
 * @param above the names of the entries it stands under, outermost first; may be empty
 * @param parent where the nearest of those leads, or null where it is no link
 * @param role what the link does on its page
 */
public record MenuLink(
        String name,
        HttpUrl url,
        List<String> above,
        @Nullable HttpUrl parent,
        Role role) {

    public enum Role {
        /** An entry of a menu, or anything that looks like one. */
        ENTRY,
        /** 更多 beside a heading: the list of which the page shows the beginning. */
        MORE,
        /** The map of the site: read for its links, no column. */
        SITE_MAP
    }

    public MenuLink {
        above = List.copyOf(above);
    }
}
