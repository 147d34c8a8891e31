package org.govmonitor.app.registration;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * A site and how it is kept, without its columns.
 *
 * @param unit the name of the unit that answers for it
 * @param idCode 政府网站标识码, or null
 */
public record KeptSite(
        long id,
        String name,
        HttpUrl url,
        String unit,
        @Nullable String idCode,
        Kept kept) {}
