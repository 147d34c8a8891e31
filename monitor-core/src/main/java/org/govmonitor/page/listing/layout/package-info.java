/**
 * How the markup of a page stands together: rows of one make, the groups they form, and what stands above and around them.
 *
 * <p>Rows are found by structure and never by selectors of single sites: seven sites had seven rules, and a redesign breaks
 * each. A row is the highest element with one title, which costs one walk; comparing neighbouring trees was weighed and left
 * out, as it costs each pair and favours wrappers. In exchange a list whose entries have no link is not found.
 */
@NullMarked
package org.govmonitor.page.listing.layout;

import org.jspecify.annotations.NullMarked;
