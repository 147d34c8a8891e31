package org.govmonitor.app.ledger.count;

/**
 * How the ledger stands at a moment. What is closed or rejected is not counted: it is most of the ledger and asks nothing of
 * anybody.
 *
 * @param fresh waiting for a person, all in all: NEW, or a relapse that a mass change showed
 * @param foundSince came into the ledger since a moment, whatever became of it, unless closed or rejected already
 * @param freshSince of these, what still waits for a person
 * @param open confirmed and not put right
 * @param rectified put right or said to be, not yet closed
 * @param reported of these, what rests on a unit's word alone
 * @param exempt excused for now
 * @param overdue open and late
 * @param dueToday open, and due in the course of today or at its end, late already or not
 * @param dueSoon open, and due within the next days after today
 * @param unassigned open, and nobody was told
 */
public record FindingCounts(
        long fresh,
        long foundSince,
        long freshSince,
        long open,
        long rectified,
        long reported,
        long exempt,
        long overdue,
        long dueToday,
        long dueSoon,
        long unassigned) {}
