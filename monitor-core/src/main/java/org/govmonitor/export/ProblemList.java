package org.govmonitor.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * The problem list of a month (问题整改情况) as values.
 *
 * @param asOf the day up to whose end the ledger was asked
 * @param rows in the order in which they are printed
 * @param details the findings behind the rows, in the same order
 * @param coverage how much of what is watched was read
 */
public record ProblemList(
        YearMonth month, LocalDate asOf, List<ProblemRow> rows, List<DetailRow> details, Coverage coverage) {
    public ProblemList {
        rows = List.copyOf(rows);
        details = List.copyOf(details);
    }
}
