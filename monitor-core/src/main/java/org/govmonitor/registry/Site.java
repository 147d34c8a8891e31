package org.govmonitor.registry;

import java.util.List;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * A registered government website.
 *
 * @param name unique in a registry
 * @param url the home page
 * @param unit the name of the unit that answers for it
 * @param idCode the 政府网站标识码 (ten characters), or null
 * @param columns in the registry's order; may be empty
 */
public record Site(
        String name, HttpUrl url, String unit, @Nullable String idCode, List<SiteColumn> columns) {
    public Site {
        columns = List.copyOf(columns);
    }
}
