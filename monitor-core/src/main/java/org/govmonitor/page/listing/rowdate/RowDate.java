package org.govmonitor.page.listing.rowdate;

import org.govmonitor.page.date.DateLabel;
import org.govmonitor.page.date.DateMention;

/**
 * A date found in a row, before it is decided which of a row's dates counts.
 *
 * @param place the same for the same cell of all rows
 * @param label what is said about it
 * @param alone it stands in a node that holds nothing else
 * @param edge it begins or ends its text
 */
record RowDate(String place, DateLabel label, boolean alone, DateMention mention, boolean edge) {
    RowDate(String place, DateLabel label, boolean alone, DateMention mention) {
        this(place, label, alone, mention, alone);
    }

    /** Whether it needs no other box beside it. */
    boolean tellsAll() {
        return alone && !(mention instanceof DateMention.Yearless);
    }

    /** The same date under another place. */
    RowDate at(String other) {
        return new RowDate(other, label, alone, mention, edge);
    }
}
