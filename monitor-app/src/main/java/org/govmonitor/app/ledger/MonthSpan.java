package org.govmonitor.app.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.govmonitor.app.ledger.due.OfficeDay;

/**
 * What a month's list asks about.
 *
 * @param month of the list
 * @param known the end of the day up to which the ledger is asked: what changed from then on is not known
 */
record MonthSpan(YearMonth month, Instant known) {
    static MonthSpan of(YearMonth month, LocalDate asOf) {
        return new MonthSpan(month, OfficeDay.endOf(asOf));
    }

    LocalDate first() {
        return month.atDay(1);
    }

    LocalDate last() {
        return month.atEndOfMonth();
    }

    /** Discovered in the month, or still open when it began. */
    boolean holds(ListedFinding finding) {
        LocalDate rectifiedOn = finding.rectifiedOn();
        return !finding.foundOn().isAfter(last())
                && (!finding.foundOn().isBefore(first()) || rectifiedOn == null || !rectifiedOn.isBefore(first()));
    }
}
