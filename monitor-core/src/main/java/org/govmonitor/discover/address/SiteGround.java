package org.govmonitor.discover.address;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * The ground a site stands on: the hosts of its home page. Columns and channels stay under the site's own domain
 * (国办函〔2018〕55号); what a menu links to elsewhere is another site's.
 */
public final class SiteGround {
    /** Endings of what is certainly no column. */
    private static final Pattern FILE = Pattern.compile(
            "(?i)\\.(docx?|wps|xlsx?|et|pptx?|pdf|ofd|rtf|txt|csv|zip|rar|7z|gz|jpe?g|png|gif|bmp|webp|svg|ico|mp[34]|avi|wmv|flv|apk|exe|css|js|json|xml|rss)$");

    /** What a path names that is there to be used, not read. */
    private static final Pattern TOOL =
            Pattern.compile("(?i)/[^/]*(search|login|logon|register|passport|captcha)[^/]*(/|$)");

    private final Set<String> hosts = new HashSet<>();
    private final Set<String> homes = new HashSet<>();

    /** Takes in an address of the home page: as registered, as redirected to, as forwarded to. */
    public void addHome(HttpUrl home) {
        hosts.add(PageKey.host(home));
        homes.add(PageKey.of(home));
        HttpUrl root = home.resolve("/");
        if (root != null) {
            homes.add(PageKey.of(root));
        }
    }

    boolean isHome(HttpUrl url) {
        return homes.contains(PageKey.of(url));
    }

    /** Whether the address may be that of a page below the home page. */
    public boolean mayHoldColumn(HttpUrl url) {
        return hosts.contains(PageKey.host(url))
                && !isHome(url)
                && !isFile(url)
                && !TOOL.matcher(url.encodedPath()).find();
    }

    private static boolean isFile(HttpUrl url) {
        String name = url.pathSegments().get(url.pathSize() - 1).toLowerCase(Locale.ROOT);
        return FILE.matcher(name).find();
    }
}
