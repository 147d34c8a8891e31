package org.govmonitor.app.console.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.govmonitor.app.availability.SiteAvailability;
import org.govmonitor.check.availability.AvailabilityCheck;
import org.govmonitor.check.availability.Week;
import org.govmonitor.fetch.ShownCertificate;
import org.govmonitor.indicator.AvailabilityRule;
import org.jspecify.annotations.Nullable;

/**
 * How a site opened in the last week, as the page shows it.
 *
 * @param share of failed visits, in percent
 * @param whole whether there were visits enough for a verdict
 * @param lost visits that count for nobody, as the watcher's own line was down
 * @param lastFailure with its reason, or null
 * @param certificateUntil null where none was shown
 * @param certificateBad whether it is at fault or near its end
 * @param certificateFault in words, or null
 */
record OpeningLine(
        String share,
        int counted,
        int failed,
        boolean whole,
        boolean failing,
        int lost,
        @Nullable String lastFailure,
        @Nullable LocalDate certificateUntil,
        boolean certificateBad,
        @Nullable String certificateFault) {

    static OpeningLine of(SiteAvailability known, AvailabilityRule rule, Clock clock) {
        DateTimeFormatter minute =
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
        ShownCertificate certificate = known.certificate();
        LocalDate until = certificate == null ? null : LocalDate.ofInstant(certificate.notAfter(), clock.getZone());
        boolean near = until != null
                && !LocalDate.now(clock).plus(rule.certificateExpiry()).isBefore(until);
        return new OpeningLine(
                AvailabilityCheck.share(known.failed(), known.counted()),
                known.counted(),
                known.failed(),
                known.week() instanceof Week.Whole,
                known.failing(),
                known.lost(),
                known.lastFailure() == null || known.reason() == null
                        ? null
                        : minute.format(known.lastFailure()) + " "
                                + known.reason().said(),
                until,
                near || certificate != null && certificate.fault() != null,
                certificate == null || certificate.fault() == null
                        ? null
                        : certificate.fault().said());
    }
}
