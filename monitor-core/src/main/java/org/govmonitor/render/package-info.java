/**
 * Pages as a real browser draws them, for the lists that only a running script shows. Off unless the operator wants it.
 *
 * <p>A browser runs what strangers wrote, so it gets little: a process and an empty profile of its own for every page, both
 * gone when the page is drawn or its time is over, no names to look up, and one way out, a proxy that passes on what the
 * address rules of {@code org.govmonitor.fetch} allow. It is asked for its markup by {@code --dump-dom} and not driven over
 * its debugging port: that says less of when a page is done, but needs no protocol and opens no port.
 *
 * <p>The drawn page is a {@code FetchResult} like any other and is read as such. Whether a browser sees everything that a
 * person would is never certain: one answer refused or late, and the list stays empty. So a drawn page can show a list, but
 * not that there is none.
 */
@NullMarked
package org.govmonitor.render;

import org.jspecify.annotations.NullMarked;
