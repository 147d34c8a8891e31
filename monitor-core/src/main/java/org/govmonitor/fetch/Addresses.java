package org.govmonitor.fetch;

import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The one form in which an address is known: the same page written in two ways has one canonical address, and a site that
 * hangs a fresh session id on every link has not endlessly many pages.
 */
public final class Addresses {
    /** Longer ones are traps or errors; browsers and servers take about as much. */
    private static final int LONGEST = 4_096;

    private Addresses() {}

    /**
     * What a link on a page leads to, as a browser reads it (WHATWG URL): relative paths, dot segments, backslashes, spaces
     * and Chinese characters as they come.
     *
     * @param base the address of the page, or what its {@code base} element says
     * @return the canonical address, or null where the link leads to nothing that can be fetched (scripts, mail, other schemes)
     */
    public static @Nullable HttpUrl resolve(HttpUrl base, String href) {
        if (href.length() > LONGEST) {
            return null;
        }
        HttpUrl target = base.resolve(href);
        return target == null || target.toString().length() > LONGEST ? null : canonical(target);
    }

    /** The canonical form: without fragment, user name, session id and doubled slashes. */
    public static HttpUrl canonical(HttpUrl url) {
        return url.newBuilder().fragment(null).build();
    }
}
