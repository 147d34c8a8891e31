/**
 * What a crawl of a whole site must know of itself: what it has met, what waits, and which addresses are traps.
 *
 * <p>A crawl goes on over several nights, so all of it is one value that can be kept. Of addresses that were met only short
 * hashes are kept; of those that wait, the address itself, unless it shows a number that could be a person's: such a page is
 * met again when the next crawl reads what links to it.
 */
@NullMarked
package org.govmonitor.scan.deep;

import org.jspecify.annotations.NullMarked;
