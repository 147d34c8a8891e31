/**
 * When the office looks, and what became of it: the schedule, scan runs, their progress and recovery, observations of
 * columns.
 *
 * <p>A run is named by its plan and the time it was due, and is safe to be run twice: what it has finished it leaves alone.
 * So every way in which a run can come back (the scheduler's recovery after a kill, the service finding it unfinished at its
 * start, a fire that was missed) ends in the same call, and none has to know of the others. Quartz decides when; it is
 * spoken to in this room only.
 *
 * <p>A person can stop a run, and that is another thing than a stop of the service: it is over, and nobody takes it up again.
 * When plans run is said by the settings, and in their place by what an administrator set, which is kept in the store. A
 * trigger follows at once, and remembers nothing of the schedule it had before.
 *
 * <p>What scans learn of a list is kept as one value a column, read and written whole, and only in the transaction in which
 * its scan ends: a scan that was killed or lost its claim has learned nothing, and is run again on what was known before. A
 * row for each item was weighed; a site with fifty columns would have tens of thousands, all read before and written after
 * every scan, and nobody asks for one of them. A re-reading of what is open keeps nothing: what it sees in passing the next
 * whole scan must still find new.
 */
@NullMarked
package org.govmonitor.app.runs;

import org.jspecify.annotations.NullMarked;
