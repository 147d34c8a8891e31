package org.govmonitor.check.memory;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.page.listing.ListingItem;
import org.jspecify.annotations.Nullable;

/**
 * By what an item of a list is recognised: short hashes of its address and of its title.
 *
 * @param address null where it leads nowhere; the same by http and https, with and without www
 * @param title null where it has none; the same whatever its spaces and punctuation
 */
public record ItemMark(@Nullable Long address, @Nullable Long title) {
    /** A number that could be a person's is not hashed either: short numbers can be guessed back from their hash. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\d{11,}[Xx]?");

    private static final String WWW = "www.";

    public static ItemMark of(ListingItem item) {
        HttpUrl url = item.url();
        String title = plain(item.title());
        return new ItemMark(url == null ? null : hash("a " + place(url)), title.isEmpty() ? null : hash("t " + title));
    }

    private static String place(HttpUrl url) {
        HttpUrl canonical = Addresses.canonical(url);
        String port = canonical.port() == HttpUrl.defaultPort(canonical.scheme()) ? "" : ":" + canonical.port();
        String query = canonical.encodedQuery() == null ? "" : "?" + canonical.encodedQuery();
        String host = canonical.host();
        String bare = host.startsWith(WWW) ? host.substring(WWW.length()) : host;
        return bare + port + canonical.encodedPath() + query;
    }

    private static String plain(String title) {
        String normal = Normalizer.normalize(title, Normalizer.Form.NFKC);
        StringBuilder weighty = new StringBuilder(normal.length());
        for (int at = 0; at < normal.length(); at += Character.charCount(normal.codePointAt(at))) {
            int c = normal.codePointAt(at);
            if (Character.isLetter(c) || isNumber(c)) {
                weighty.appendCodePoint(c);
            }
        }
        String letters = weighty.toString().toLowerCase(Locale.ROOT);
        return LONG_NUMBER.matcher(letters).replaceAll("#");
    }

    private static boolean isNumber(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    private static long hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
