package org.govmonitor.app.runs.seen;

import java.time.Instant;
import org.govmonitor.check.site.HomeObservation;
import org.govmonitor.check.site.SiteStanding;
import org.govmonitor.scan.SiteScan;

/**
 * What the last run that asked for the whole of a site saw of it.
 *
 * @param standing the counts of that run; columns registered since are not among them
 */
public record SeenSite(
        long siteId,
        Instant observedAt,
        SiteScan.State state,
        HomeObservation home,
        SiteStanding standing,
        DocumentCounts documents) {}
