/**
 * What an HTML page says: its text, national tags, the listing it carries and the dates of its items.
 *
 * <p>A listing is found by structure and never by selectors of single sites: seven sites had seven rules, and a redesign
 * breaks each. Rows are the highest elements with one title; groups of rows are scored by what a person would look at (dates
 * beside titles, size, length of titles, the column's name above them), which costs one walk and no comparison of trees. The
 * date of a list is decided once over all its rows and not row by row, because a maximum takes deadlines and titles for dates. In doubt
 * the younger reading counts, or none: a false accusation costs more than a miss. A general date library was weighed and left out: a
 * lenient one finds a date in nearly every title.
 */
@NullMarked
package org.govmonitor.page;

import org.jspecify.annotations.NullMarked;
