package org.govmonitor.app.runs.board;

import java.util.List;

/**
 * A page of a list of sites.
 *
 * @param total of the whole list
 */
public record SitePage(List<ListedSite> sites, long total) {
    public SitePage {
        sites = List.copyOf(sites);
    }
}
