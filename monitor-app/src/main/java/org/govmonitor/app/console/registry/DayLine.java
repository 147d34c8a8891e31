package org.govmonitor.app.console.registry;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.govmonitor.app.availability.ProbedDay;
import org.govmonitor.check.availability.AvailabilityCheck;
import org.govmonitor.check.availability.DayTally;
import org.jspecify.annotations.Nullable;

/**
 * A day of probes as the page shows it.
 *
 * @param share of visits that failed, in percent
 * @param lost visits that count for nobody
 * @param medianMs of how long the home page took, or null
 * @param reasons of the failures, with numbers; or empty
 */
record DayLine(
        LocalDate day,
        int counted,
        int failed,
        String share,
        int lost,
        @Nullable Integer medianMs,
        String reasons) {
    static DayLine of(ProbedDay probed) {
        DayTally tally = probed.tally();
        return new DayLine(
                tally.day(),
                tally.counted(),
                tally.failed(),
                AvailabilityCheck.share(tally.failed(), tally.counted()),
                tally.lineDown() + tally.noEvidence(),
                probed.medianMs(),
                tally.reasons().entrySet().stream()
                        .map(reason -> reason.getKey().said() + " " + reason.getValue())
                        .collect(Collectors.joining(" ")));
    }
}
