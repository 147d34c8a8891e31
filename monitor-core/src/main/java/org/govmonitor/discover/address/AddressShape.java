package org.govmonitor.discover.address;

import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * The form of an address, its words and numbers left out: /xwzx/ywdt/ is as /zwgk/tzgg/, and /art/2024/1/8/art_12_345.html
 * as every other article of its site. Addresses that one template wrote share it.
 */
public final class AddressShape {
    private static final Pattern HASH = Pattern.compile("(?i)(?=[a-z]*\\d)[0-9a-f]{16,}|[0-9a-f]{32}");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern WORD = Pattern.compile("[A-Za-z\\u4e00-\\u9fff]+");
    private static final Pattern VALUE = Pattern.compile("=[^&]*");

    private AddressShape() {}

    public static String of(HttpUrl url) {
        String path = url.encodedPath();
        int dot = path.lastIndexOf('.');
        boolean ends = dot > path.lastIndexOf('/');
        String stem = ends ? path.substring(0, dot) : path;
        stem = HASH.matcher(stem).replaceAll("@");
        stem = WORD.matcher(stem).replaceAll("w");
        stem = NUMBER.matcher(stem).replaceAll("#");
        String query = url.encodedQuery();
        return stem
                + (ends ? path.substring(dot) : "")
                + (query == null ? "" : "?" + VALUE.matcher(query).replaceAll("=#"));
    }
}
