package org.govmonitor.app.runs.seen;

import java.time.Instant;
import org.govmonitor.check.site.HomeObservation;
import org.govmonitor.check.site.SiteStanding;
import org.govmonitor.scan.SiteScan;

/**
 * What the last run that judged the columns of a site saw of it.
 *
 * @param documents of the last run that looked through documents
 * @param standing the counts of that run; columns registered since are not among them
 */
public record SeenSite(
        long siteId,
        Instant observedAt,
        SiteScan.State state,
        HomeObservation home,
        SiteStanding standing,
        DocumentCounts documents) {}
