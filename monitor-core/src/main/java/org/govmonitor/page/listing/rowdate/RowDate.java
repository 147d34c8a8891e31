package org.govmonitor.page.listing.rowdate;

import org.govmonitor.page.date.DateLabel;
import org.govmonitor.page.date.DateMention;

/**
 * A date found in a row, before it is decided which of a row's dates counts.
 *
 * @param place the same for the same cell of all rows
 * @param label what is said about it
 * @param alone it stands in a node that holds nothing else
 */
record RowDate(String place, DateLabel label, boolean alone, DateMention mention) {}
