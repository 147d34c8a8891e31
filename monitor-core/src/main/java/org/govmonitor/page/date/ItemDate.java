package org.govmonitor.page.date;

import java.time.LocalDate;

/**
 * The day of a listing's item and how it is known.
 *
 * @param day a real calendar day, not in the future of the scan
 * @param yearInferred the year was not written beside the item but told from its neighbours; such a date needs the
 *     article's own before a verdict may hang on it
 */
public record ItemDate(LocalDate day, DateSource source, boolean yearInferred) {
    /** A date that was written with its year. */
    public ItemDate(LocalDate day, DateSource source) {
        this(day, source, false);
    }
}
