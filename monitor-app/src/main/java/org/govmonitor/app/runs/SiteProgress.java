package org.govmonitor.app.runs;

import java.time.Instant;

/**
 * How far the scan of a site has come.
 *
 * @param pages pages and attachments read
 * @param failed pages and attachments that could not be read
 * @param found problems seen
 */
public record SiteProgress(String site, Plan plan, Instant since, int pages, int failed, int found) {

    static SiteProgress begin(String site, Plan plan, Instant since) {
        return new SiteProgress(site, plan, since, 0, 0, 0);
    }

    SiteProgress read(boolean ok) {
        return new SiteProgress(site, plan, since, ok ? pages + 1 : pages, ok ? failed : failed + 1, found);
    }

    SiteProgress foundOne() {
        return new SiteProgress(site, plan, since, pages, failed, found + 1);
    }
}
