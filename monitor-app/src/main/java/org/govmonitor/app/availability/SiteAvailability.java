package org.govmonitor.app.availability;

import java.time.Instant;
import org.govmonitor.check.availability.Week;
import org.govmonitor.fetch.ShownCertificate;
import org.govmonitor.probe.Reason;
import org.jspecify.annotations.Nullable;

/**
 * How a site opened of late.
 *
 * @param week the last whole week, or why there is none
 * @param counted visits that count, of the last days whether they make a week or not
 * @param failed of them
 * @param lost visits that count for nobody, as the watcher's own line was down
 * @param noEvidence visits that prove nothing for another reason
 * @param failing whether the share of the week fails the site by the standard
 * @param lastFailure null where none failed in these days
 * @param reason the commonest of the failures, or null
 * @param medianMs the middle of the days' medians of how long the home page took; null where it never opened
 * @param certificate as last shown, or null
 */
public record SiteAvailability(
        long siteId,
        Week week,
        int counted,
        int failed,
        int lost,
        int noEvidence,
        boolean failing,
        @Nullable Instant lastFailure,
        @Nullable Reason reason,
        @Nullable Integer medianMs,
        @Nullable ShownCertificate certificate) {}
