/**
 * The probes of home pages all day long: when they are made, what is kept of them, and when the ledger hears of them.
 *
 * <ul>
 *   <li>Whoever has the schedule calls once a minute and never waits: what is due is handed to a small pool of threads of
 *       its own, one slot of a site at a time. A try again is a task put off, not a thread that sleeps.
 *   <li>A slot that the service did not live to see is not made up for: the standard asks for visits at intervals, and ten
 *       of them at once after a restart would be none. A slot that was begun and broken off left nothing behind; it is
 *       done again where it is only minutes old.
 *   <li>The row of a day is made anew from its slots with each of them, so that it cannot drift from them, and stays when
 *       they are pruned. Verdicts stand on rows of days alone.
 *   <li>A site is judged after each of its slots. The ledger is told only what changes something for it, and once a day that
 *       a fault is still there: every telling is a scan in its books.
 *   <li>A fault of encryption is told when it was seen twice in a row: one handshake may have met a stranger in between.
 *   <li>Only the probes speak of whether a site opens. A scan that finds it closed saw one moment of one day, where the
 *       standard asks for a week; and its finding the site open would put right what the week's share still says.
 * </ul>
 */
@NullMarked
package org.govmonitor.app.availability;

import org.jspecify.annotations.NullMarked;
