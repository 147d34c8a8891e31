package org.govmonitor.discover.address;

import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.Addresses;

/** What two addresses of one page have in common: scheme, a leading www and the name of a folder's index do not count. */
public final class PageKey {
    private static final String WWW = "www.";
    private static final Pattern INDEX = Pattern.compile("/(index|default)\\.(s?html?|jsp|aspx?|php)$");

    private PageKey() {}

    public static String of(HttpUrl url) {
        HttpUrl plain = Addresses.canonical(url);
        String path = plain.encodedPath();
        String query = plain.encodedQuery();
        if (query == null) {
            path = INDEX.matcher(path).replaceFirst("/");
            path = path.length() > 1 && path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        }
        return host(plain) + path + (query == null ? "" : "?" + query);
    }

    /** The host by which a site is known, with its port where that is not the usual one. */
    static String host(HttpUrl url) {
        String host = url.host().startsWith(WWW) ? url.host().substring(WWW.length()) : url.host();
        return url.port() == HttpUrl.defaultPort(url.scheme()) ? host : host + ":" + url.port();
    }
}
