package org.govmonitor.page.date;

import java.time.LocalDate;
import java.time.MonthDay;

/** A date as a text tells it, with its place in the text. */
public sealed interface DateMention {

    /** Offset of its first character. */
    int start();

    /** Offset behind its last character, a time of day not included. */
    int end();

    /** Written with its year: 2024-01-08, 2024年1月8日, 24-01-08. */
    record Full(LocalDate day, int start, int end) implements DateMention {}

    /** Written without a year: 01-08, 1月8日. */
    record Yearless(MonthDay monthDay, int start, int end) implements DateMention {}

    /**
     * Counted back from the day of reading: 刚刚, 昨天, 3天前.
     *
     * @param days 0 for the day of reading
     */
    record Ago(int days, int start, int end) implements DateMention {}
}
