package org.govmonitor.registry;

import java.time.Period;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * A column (栏目) of a site. Within its site it is identified by its address.
 *
 * @param name as the site shows it, not blank
 * @param url the address of its list
 * @param kind what the registry says it is, or null: then told from the name
 * @param within the update window the registry sets, positive, or null: then the kind's window
 */
public record SiteColumn(
        String name,
        HttpUrl url,
        @Nullable ColumnKind kind,
        @Nullable Period within) {}
