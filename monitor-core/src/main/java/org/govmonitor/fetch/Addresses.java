package org.govmonitor.fetch;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * The one form in which an address is known: the same page written in two ways has one canonical address, and a site that
 * hangs a fresh session id on every link has not endlessly many pages.
 */
public final class Addresses {
    /** Longer ones are traps or errors. */
    private static final int LONGEST = 4_096;

    /** Session ids that servlet containers (;jsessionid=) and ASP.NET (/(S(…))/) write into paths. */
    private static final Pattern SESSION_IN_PATH =
            Pattern.compile(";[a-z_]*sess(ion)?_?id=[^/;]*|/\\([SsAa]\\([0-9a-z]{20,}\\)\\)", Pattern.CASE_INSENSITIVE);

    private static final Pattern SLASHES = Pattern.compile("//+");

    /** Parameters that never name a page, whatever their value. */
    private static final Pattern SESSION_NAME =
            Pattern.compile("(php|asp|j)?_?sess(ion)?_?id.*|aspsessionid.*|cfid|cftoken|utm_[a-z]+|spm");

    /** Names of parameters that defeat caches, if their value is a bare number. */
    private static final Set<String> CACHE_BREAKERS =
            Set.of("_", "_t", "rnd", "rand", "random", "timestamp", "nocache");

    private static final Pattern BARE_NUMBER = Pattern.compile("[0-9.]*");
    private static final Pattern TOKEN = Pattern.compile("[0-9A-Za-z_-]{16,}");
    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");

    private Addresses() {}

    /**
     * What a link on a page leads to, as a browser reads it (WHATWG URL): relative paths, dot segments, backslashes, spaces
     * and Chinese characters as they come.
     *
     * @param base the address of the page, or what its {@code base} element says
     * @return the canonical address, or null where the link leads to nothing that can be fetched (scripts, mail, other schemes)
     */
    public static @Nullable HttpUrl resolve(HttpUrl base, String href) {
        HttpUrl target = target(base, href);
        return target == null ? null : canonical(target);
    }

    /**
     * The canonical form: no fragment, user name, session id, doubled slash, empty query or dot after the host; escapes in
     * upper case, and only where they are needed.
     */
    public static HttpUrl canonical(HttpUrl url) {
        HttpUrl bare = bare(url);
        String path = bare.encodedPath();
        String plainPath = path(path);
        String query = bare.encodedQuery();
        String plainQuery = query == null ? null : query(query);
        boolean dotted = bare.host().endsWith(".");
        if (plainPath.equals(path) && !dotted && Objects.equals(query, plainQuery)) {
            return bare;
        }
        String host = dotted ? bare.host().substring(0, bare.host().length() - 1) : bare.host();
        return bare.newBuilder()
                .host(host)
                .encodedPath(plainPath)
                .encodedQuery(plainQuery)
                .build();
    }

    /** Where a link or a redirect leads, followed to the letter but for fragment and user name; null as in {@link #resolve}. */
    static @Nullable HttpUrl target(HttpUrl base, String href) {
        HttpUrl target = href.length() > LONGEST ? null : base.resolve(href);
        return target == null || target.toString().length() > LONGEST ? null : bare(target);
    }

    private static HttpUrl bare(HttpUrl url) {
        boolean isBare = url.encodedFragment() == null
                && url.encodedUsername().isEmpty()
                && url.encodedPassword().isEmpty();
        return isBare
                ? url
                : url.newBuilder().fragment(null).username("").password("").build();
    }

    private static String path(String path) {
        String plain = path;
        if (plain.indexOf(';') >= 0 || plain.indexOf('(') >= 0) {
            plain = SESSION_IN_PATH.matcher(plain).replaceAll("");
        }
        if (plain.contains("//")) {
            plain = SLASHES.matcher(plain).replaceAll("/");
        }
        return plain.isEmpty() ? "/" : escapes(plain);
    }

    private static @Nullable String query(String query) {
        String[] parameters = query.split("&");
        String kept = Stream.of(parameters)
                .filter(parameter -> !parameter.isEmpty() && !isNoise(parameter, parameters.length))
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? null : escapes(kept);
    }

    private static boolean isNoise(String parameter, int parameters) {
        int equals = parameter.indexOf('=');
        String name = (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
        String value = equals < 0 ? "" : parameter.substring(equals + 1);
        if (name.equals("sid")) {
            // a short one, or one that stands alone, is as likely the id of what the page shows
            return parameters > 1 && TOKEN.matcher(value).matches();
        }
        return SESSION_NAME.matcher(name).matches()
                || CACHE_BREAKERS.contains(name) && BARE_NUMBER.matcher(value).matches();
    }

    /** RFC 3986, 6.2.2: escapes in upper case, and none for letters, digits and "-._~". */
    private static String escapes(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(found -> {
            char c = (char) Integer.parseInt(found.group().substring(1), 16);
            boolean unreserved = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
            return unreserved ? String.valueOf(c) : found.group().toUpperCase(Locale.ROOT);
        });
    }
}
