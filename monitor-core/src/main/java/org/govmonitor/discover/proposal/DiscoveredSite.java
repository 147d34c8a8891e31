package org.govmonitor.discover.proposal;

import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.registry.Site;
import org.jspecify.annotations.Nullable;

/**
 * What a walk through a site found out about it.
 *
 * @param home the address the walk began at
 * @param name as the site calls itself (SiteName tag, else its title), or null
 * @param unit the office its foot names as 主办单位, or null
 * @param idCode its 政府网站标识码, or null
 * @param columns in the order in which the site shows them
 * @param state how far the walk came
 * @param pages pages read
 * @param failed fetches that ended in a failure
 */
public record DiscoveredSite(
        HttpUrl home,
        @Nullable String name,
        @Nullable String unit,
        @Nullable String idCode,
        List<ProposedColumn> columns,
        State state,
        int pages,
        int failed) {

    /** How far a walk came. */
    public enum State {
        /** Every candidate was looked at. */
        WHOLE,
        /** The budget ended it: the site may have more columns. */
        PARTIAL,
        /** The home page did not open. */
        UNREACHABLE
    }

    public DiscoveredSite {
        columns = List.copyOf(columns);
    }

    /** The registered site with all proposals accepted. */
    public Site accepted(Site site) {
        return new Site(
                site.name(),
                site.url(),
                site.unit(),
                site.idCode(),
                columns.stream().map(ProposedColumn::asColumn).toList());
    }
}
