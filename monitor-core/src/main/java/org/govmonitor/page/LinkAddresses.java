package org.govmonitor.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the links of one page. Links repeat, and hosts repeat more: each address is resolved once, and the name of each
 * host, which is the dear part of it, is read once.
 */
final class LinkAddresses {
    private final HttpUrl base;
    private final Map<String, Optional<HttpUrl>> addresses = new HashMap<>();
    private final Map<String, Optional<HttpUrl>> sites = new HashMap<>();

    LinkAddresses(HttpUrl base) {
        this.base = base;
    }

    /** Where the link leads, or null where that is no page. */
    @Nullable
    HttpUrl resolve(String href) {
        Optional<HttpUrl> known = addresses.get(href);
        if (known == null) {
            known = Optional.ofNullable(resolveAnew(href));
            addresses.put(href, known);
        }
        return known.orElse(null);
    }

    private @Nullable HttpUrl resolveAnew(String href) {
        int path = pathOf(href);
        if (path < 0) {
            return base.resolve(href);
        }
        return sites.computeIfAbsent(href.substring(0, path), site -> Optional.ofNullable(HttpUrl.parse(site)))
                .map(site -> site.resolve(href.substring(path)))
                .orElse(null);
    }

    /** Where the path begins behind scheme and host; -1 in all other forms of address. */
    private static int pathOf(String href) {
        int host = href.startsWith("http://") ? 7 : href.startsWith("https://") ? 8 : -1;
        for (int i = host; i >= 0 && i < href.length(); i++) {
            char c = href.charAt(i);
            if (c == '/') {
                boolean another = i + 1 < href.length() && (href.charAt(i + 1) == '/' || href.charAt(i + 1) == '\\');
                return i == host || another ? -1 : i;
            }
            if (c <= ' ' || c == '\\' || c == '?' || c == '#' || c == '@') {
                return -1;
            }
        }
        return -1;
    }
}
