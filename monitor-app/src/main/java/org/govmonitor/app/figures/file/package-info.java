/**
 * Files that offices bring figures in: workbooks and comma-separated texts, of totals by channel or county or of single work
 * orders, understood by the names of their columns.
 *
 * <p>A file is counted whole or named line by line: a sum over what happened to be readable would be a wrong number that looks
 * like a right one. Of a single order only what is counted is looked at; titles, names and telephones in other columns are left
 * where they are. What columns are called stands in the words of this room, since offices differ and change.
 */
@NullMarked
package org.govmonitor.app.figures.file;

import org.jspecify.annotations.NullMarked;
