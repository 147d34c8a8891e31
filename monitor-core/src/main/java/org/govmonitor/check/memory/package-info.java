/**
 * What a scan learns of a list for the scans after it: which items were there, and since when.
 *
 * <p>The identity of an item is its address or its title, each as a hash of eight bytes: no text is kept, and a title may
 * hold a name. Which of the two counts depends on what hangs on it, as a false accusation costs more than a miss. An item
 * is <em>strange</em>, and may be called back-dated, only where neither is known; it is <em>new</em>, and shows that a
 * column moves, where either is not. One hash over both was weighed: every corrected title would be a strange item.
 *
 * <p>What two readings prove: where all that a list shows today was there on an earlier day, nothing that remains on it
 * was added since, however long nobody looked in between. Nothing is said of what came and went meanwhile; a list with
 * dates does not tell that either. Where an item is strange on a list that was read whole before, it was added after that
 * day. What was read in part proves neither.
 *
 * <p>A memory is a value of bounded size. Of a list with more than {@value ListMemory#MOST_ITEMS} items, what is no longer
 * shown is forgotten; where that is not enough, further items are not kept, the list never counts as read whole, and so
 * nothing is judged by it.
 */
@NullMarked
package org.govmonitor.check.memory;

import org.jspecify.annotations.NullMarked;
