package org.govmonitor.app.registration;

import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.registry.Site;

/**
 * A site with the ids under which it is kept.
 *
 * @param columnIds the id of each of the site's columns, in their order
 */
public record RegisteredSite(long id, Site site, List<Long> columnIds) implements RegisteredTarget {
    public RegisteredSite {
        columnIds = List.copyOf(columnIds);
        if (columnIds.size() != site.columns().size()) {
            throw new IllegalArgumentException("every column has one id");
        }
    }

    @Override
    public String name() {
        return site.name();
    }

    @Override
    public String unit() {
        return site.unit();
    }

    /** Whether any column is registered: a site without is read, but not watched. */
    public boolean isWatched() {
        return !columnIds.isEmpty();
    }

    /**
     * The id of a column.
     *
     * @throws IllegalArgumentException if the site has no column of this address
     */
    public long columnId(HttpUrl url) {
        for (int i = 0; i < columnIds.size(); i++) {
            if (site.columns().get(i).url().equals(url)) {
                return columnIds.get(i);
            }
        }
        throw new IllegalArgumentException(site.name() + " has no column " + url);
    }
}
