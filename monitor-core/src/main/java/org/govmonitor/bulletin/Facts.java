package org.govmonitor.bulletin;

import java.time.LocalDate;
import java.time.YearMonth;
import org.govmonitor.figure.MonthFigures;

/**
 * All that was counted for the bulletin of a month.
 *
 * @param asOf the day up to whose end the ledger was asked
 * @param appendix what is printed of the list
 */
public record Facts(
        YearMonth month,
        LocalDate asOf,
        ReportsSeen reports,
        Watched sites,
        Watched accounts,
        Worst worst,
        MonthFigures figures,
        Appended appendix) {}
