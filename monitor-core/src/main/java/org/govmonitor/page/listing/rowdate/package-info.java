/**
 * Which of the dates in its rows a list is dated by.
 *
 * <p>It is decided once over all rows and not row by row: a maximum over a row takes deadlines for dates, the first date a
 * number in the title. So dates carry the place they stand in, the same in every row of one make, and places compete. A list
 * whose rows differ in make pays for it with rows that stay without a date.
 */
@NullMarked
package org.govmonitor.page.listing.rowdate;

import org.jspecify.annotations.NullMarked;
