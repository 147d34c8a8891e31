/**
 * When the office looks, and what became of it: the schedule, scan runs, their progress and recovery, observations of
 * columns.
 *
 * <p>A run is named by its plan and the time it was due, and is safe to be run twice: what it has finished it leaves alone.
 * So every way in which a run can come back (the scheduler's recovery after a kill, the service finding it unfinished at its
 * start, a fire that was missed) ends in the same call, and none has to know of the others. Quartz decides when; it is
 * spoken to in this room only.
 */
@NullMarked
package org.govmonitor.app.runs;

import org.jspecify.annotations.NullMarked;
