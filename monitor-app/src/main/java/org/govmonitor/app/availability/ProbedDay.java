package org.govmonitor.app.availability;

import org.govmonitor.check.availability.DayTally;
import org.jspecify.annotations.Nullable;

/**
 * A day of a site on which it was probed.
 *
 * @param medianMs the middle of how long its home page took, in milliseconds; null where it never opened
 */
public record ProbedDay(DayTally tally, @Nullable Integer medianMs) {}
