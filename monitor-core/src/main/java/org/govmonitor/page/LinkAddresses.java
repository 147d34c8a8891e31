package org.govmonitor.page;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Resolves the links of one page. Links repeat, and their folders repeat more: each address is resolved once, and what stands
 * before its last name, which is the dear part of it, too.
 */
final class LinkAddresses {
    private final HttpUrl base;
    private final Map<String, Optional<HttpUrl>> addresses = new HashMap<>();
    private final Map<String, Optional<HttpUrl>> folders = new HashMap<>();

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
        int name = plainName(href);
        if (name == 0) {
            return base.resolve(href);
        }
        Optional<HttpUrl> folder =
                folders.computeIfAbsent(href.substring(0, name), written -> Optional.ofNullable(base.resolve(written)));
        return folder.isEmpty() ? null : in(folder.get(), href.substring(name));
    }

    /** A folder's path ends with an empty part, in whose place the name is set. */
    private static HttpUrl in(HttpUrl folder, String name) {
        return folder.newBuilder()
                .setEncodedPathSegment(folder.pathSize() - 1, name)
                .build();
    }

    /** Where a last name of plain letters begins, behind a folder's slash; 0 where the address ends otherwise. */
    private static int plainName(String href) {
        int start = href.length();
        boolean letters = false;
        while (start > 0 && isPlain(href.charAt(start - 1))) {
            start--;
            letters |= href.charAt(start) != '.';
        }
        return letters && isBehindFolder(href, start) && isPath(href, start) ? start : 0;
    }

    /** Whether a slash stands before the place that is not one of those before a host. */
    private static boolean isBehindFolder(String href, int place) {
        char before = place > 1 ? href.charAt(place - 2) : '.';
        return place > 0 && href.charAt(place - 1) == '/' && before != '/' && before != ':';
    }

    /** Whether no query or fragment begins before the place, in which a slash parts nothing. */
    private static boolean isPath(String href, int end) {
        for (int i = 0; i < end; i++) {
            char c = href.charAt(i);
            if (c == '?' || c == '#' || c == '\\') {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '_' || c == '-';
    }
}
