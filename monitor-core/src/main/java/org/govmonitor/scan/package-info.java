/**
 * Walking a site: which pages, in what order, and when to stop.
 *
 * <p>What a daily scan reads is bounded by what leads there, not by patterns of bad addresses: the home page, the registered
 * columns, the pagers of these, the articles that they link to, and the attachments that any of these links to. Links inside
 * articles, menus and calendars are not followed, so a site has no way to send it round in circles; a column whose pager never
 * ends is left when it brings nothing new, or when the budget is used up. Only the deep crawl follows every link, by night, in
 * parts and past rules against traps: what no list leads to is found late, but it is found.
 *
 * <p>What a scan costs decides how often it can run, so each kind asks for no more than its verdicts need. Columns are judged
 * by their first page; the rest of a list, where a date made older than it is would show, is walked once a week. What is new
 * is told by lists first, by a server's validators second and by bytes last: an article that was read, and that its list
 * shows as before, is not asked for at all. An article that is changed in silence is therefore found by the deep crawl, or
 * some 25 to 35 days after it was read.
 *
 * <p>One thread reads one site. Politeness allows no more at a host, and all that a scan remembers stays on that thread.
 */
@NullMarked
package org.govmonitor.scan;

import org.jspecify.annotations.NullMarked;
