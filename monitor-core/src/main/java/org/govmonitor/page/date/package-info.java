/**
 * How dates are written on government sites: in running text, alone in a cell, behind a label, with and without their year.
 *
 * <p>It knows text and no markup, so that a page's tags and a list's rows read dates by one rule. What a text tells is kept
 * as told, see {@link org.govmonitor.page.date.DateMention}: a date without its year gets none here, for only the rows
 * around it can tell. A general date library was weighed and left out: a lenient one finds a date in nearly every title.
 */
@NullMarked
package org.govmonitor.page.date;

import org.jspecify.annotations.NullMarked;
