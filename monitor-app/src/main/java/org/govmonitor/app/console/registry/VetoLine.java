package org.govmonitor.app.console.registry;

import java.util.List;
import org.govmonitor.check.site.SiteStanding;
import org.govmonitor.check.site.VetoCount;

/**
 * One of the counts that fail a site, as the page shows it.
 *
 * @param key of its name in the message bundle
 * @param text such as {@code 4 / 5}
 * @param near whether one more fails the site, or it fails already
 */
record VetoLine(String key, String text, boolean near) {

    static List<VetoLine> of(SiteStanding standing) {
        return List.of(
                of("veto.newsAndPolicy", standing.newsAndPolicy()),
                of("veto.longStale", standing.longStale()),
                of("veto.blank", standing.blank()));
    }

    private static VetoLine of(String key, VetoCount count) {
        return new VetoLine(key, count.count() + " / " + count.limit(), count.isNear());
    }
}
