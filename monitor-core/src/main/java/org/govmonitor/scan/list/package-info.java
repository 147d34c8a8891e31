/**
 * What a walk along a column's pager gathers beside the articles it leads to: the items of all pages, whether these are
 * the whole list, and which of them an earlier reading should have seen.
 *
 * <p>A list counts as read in full only where nothing speaks against it. It does not where a page of it was not fetched, was
 * no list, or brought nothing of its own; where the walk left off before the pager did; where the pager is worked by script
 * or by a button for more; where the page tells of more pages or entries than were seen; where entries cannot be told apart;
 * where the answer is data, which seldom says whether there is more. An item is called back-dated and a column unchanged on
 * this ground, so that each of them costs a verdict and none a false one.
 */
@NullMarked
package org.govmonitor.scan.list;

import org.jspecify.annotations.NullMarked;
