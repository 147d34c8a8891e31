package org.govmonitor.app.availability;

import org.govmonitor.check.availability.DayTally;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes over how sites opened on days on which they were not probed from here. */
@Service
@Transactional
public class PastProbes {
    private final DayRows days;

    PastProbes(DayRows days) {
        this.days = days;
    }

    /**
     * Keeps a day of a site, in place of what is known of it.
     *
     * @param medianMs the middle of how long its home page took, in milliseconds; null where it never opened
     */
    public void keep(long siteId, DayTally tally, @Nullable Integer medianMs) {
        days.save(new DayRow(siteId, tally, medianMs));
    }
}
