package org.govmonitor.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * An address that opens a page at the very place of a text (URL Fragment Text Directives, WICG). The text goes into the history
 * of browsers and the logs of proxies, so it is a title or a label and never a number: from the first digits that may be
 * somebody's, or the first sign of masking, on it is left out.
 */
public final class TextFragment {
    private static final String DIRECTIVE = "#:~:text=";
    /** So many digits in a row are no year. */
    private static final Pattern SECRET = Pattern.compile("[0-9０-９Xx*＊●×]*(?:[0-9０-９]{5}|[*＊●]|×{2}|…)");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");
    private static final int SHORTEST = 2;

    private TextFragment() {}

    /**
     * @param text that the page shows, or null; with masked parts or without
     * @return the page's own address where nothing is left of the text to look for
     */
    public static String address(HttpUrl page, @Nullable String text) {
        String plain = page.newBuilder().fragment(null).build().toString();
        String found = text == null ? "" : harmless(text);
        return found.codePointCount(0, found.length()) < SHORTEST ? plain : plain + DIRECTIVE + encoded(found);
    }

    private static String harmless(String text) {
        String line = BLANKS.matcher(text).replaceAll(" ").strip();
        Matcher secret = SECRET.matcher(line);
        return secret.find() ? line.substring(0, secret.start()).strip() : line;
    }

    /** Dash, comma and ampersand have meanings of their own in the directive. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("-", "%2D")
                .replace("*", "%2A");
    }
}
