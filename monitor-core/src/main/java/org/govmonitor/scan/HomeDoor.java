package org.govmonitor.scan;

import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.page.Forward;
import org.govmonitor.page.Page;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;

/** Tells a home page by its address: where a column leads there, what it was is gone. */
final class HomeDoor {
    private static final Pattern ROOT =
            Pattern.compile("(?i)/|/(?:index|default|main|home)\\.(?:s?html?|jsp|aspx?|php|do|action)");

    private final HttpUrl home;

    HomeDoor(Site site) {
        this.home = Addresses.canonical(site.url());
    }

    /** Whether the address is that of the site's home page, or has the form of any other site's. */
    boolean leadsTo(HttpUrl url) {
        return Frontier.same(url, home)
                || url.encodedQuery() == null && ROOT.matcher(url.encodedPath()).matches();
    }

    /**
     * Whether a column sends its reader to a home page: by a redirect, or by a page that only forwards. A column that
     * moved to a host of its own still bears its name there.
     */
    boolean isSentHome(SiteColumn column, Page arrived) {
        HttpUrl asked = Addresses.canonical(column.url());
        if (leadsTo(asked)) {
            return false;
        }
        if (!Frontier.same(asked, arrived.url()) && leadsTo(arrived.url())) {
            return isOwn(arrived.url()) || !arrived.title().contains(column.name());
        }
        return Forward.target(arrived).map(this::leadsTo).orElse(false);
    }

    private boolean isOwn(HttpUrl url) {
        return url.host().equals(home.host());
    }
}
