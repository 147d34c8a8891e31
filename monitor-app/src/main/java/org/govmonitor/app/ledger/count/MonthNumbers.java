package org.govmonitor.app.ledger.count;

import java.time.YearMonth;

/**
 * What was found and put right in a month, of what lists print.
 *
 * @param rectified on a day of the month, whenever it was found
 */
public record MonthNumbers(YearMonth month, long found, long rectified) {}
