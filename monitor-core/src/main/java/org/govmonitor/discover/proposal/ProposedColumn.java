package org.govmonitor.discover.proposal;

import java.time.LocalDate;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.SiteColumn;
import org.jspecify.annotations.Nullable;

/**
 * A column that a site seems to have, for a person to accept.
 *
 * @param name as the site shows it
 * @param path the names from the site's top level down to this column's own, such as 政务公开, 政策文件, 规范性文件; at least one
 * @param url the canonical address of its list
 * @param kind told from its name, else from that of the column above it, else from its page
 * @param newest the newest day its list shows, or null where it shows none or was not asked
 * @param confidence from 0 to 1; see {@link #CONFIDENT}
 */
public record ProposedColumn(
        String name,
        List<String> path,
        HttpUrl url,
        ColumnKind kind,
        @Nullable LocalDate newest,
        double confidence) {
    /** From here on a proposal may be accepted without looking: menu, page and list agree on it. */
    public static final double CONFIDENT = 0.75;

    public ProposedColumn {
        path = List.copyOf(path);
    }

    /** Whether it may be accepted together with others, unseen. */
    public boolean isConfident() {
        return confidence >= CONFIDENT;
    }

    /** The column as it is registered once accepted. */
    public SiteColumn asColumn() {
        return new SiteColumn(name, url, kind, null);
    }
}
