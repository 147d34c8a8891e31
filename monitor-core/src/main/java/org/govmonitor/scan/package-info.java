/**
 * Walking a site: which pages, in what order, and when to stop.
 *
 * <p>What is read is bounded by what leads there, not by patterns of bad addresses: the home page, the registered columns,
 * the pagers of these, the articles that they link to, and the attachments that any of these links to. Links inside articles, menus and calendars are not followed, so
 * a site has no way to send a scan round in circles; a column whose pager never ends is left when it brings nothing new,
 * or when the budget is used up. A general crawl with rules against traps was weighed and left: each trap needs its rule,
 * and the lists are what the office answers for.
 *
 * <p>One thread reads one site. Politeness allows no more at a host, and all that a scan remembers stays on that thread.
 */
@NullMarked
package org.govmonitor.scan;

import org.jspecify.annotations.NullMarked;
