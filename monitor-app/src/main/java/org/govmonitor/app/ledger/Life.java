package org.govmonitor.app.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * State and days of a finding at one moment. A step gives the next moment; nothing is changed in place.
 *
 * @param foundOn the day of discovery
 * @param rectifiedOn the day it was first seen in order again or accepted so; on a NEW or EXEMPT finding only a mark, which
 *     confirming makes the day of rectification
 * @param reportedOn the day the unit says it was put right, or null
 * @param relapsedOn on a RECTIFIED finding the day a mass change showed it again, until a person decides; else null
 * @param batchId the batch it waits in or came with, or null
 */
@Embeddable
record Life(
        @Column(nullable = false, length = 16) @Enumerated(EnumType.STRING)
        FindingState state,

        @Column(nullable = false) LocalDate foundOn,
        @Column @Nullable LocalDate rectifiedOn,
        @Column @Nullable LocalDate reportedOn,
        @Column @Nullable LocalDate relapsedOn,
        @Column @Nullable Long batchId) {

    static Life found(FindingState state, LocalDate day, @Nullable Long batch) {
        return new Life(state, day, null, null, null, batch);
    }

    /** Waits for a person's word. */
    boolean undecided() {
        return state == FindingState.NEW || relapsedOn != null;
    }

    /** @param recovery the batch of a mass recovery, or null */
    Life rectified(LocalDate day, @Nullable Long recovery) {
        return new Life(FindingState.RECTIFIED, foundOn, day, reportedOn, null, recovery == null ? batchId : recovery);
    }

    Life reported(LocalDate day) {
        return new Life(FindingState.RECTIFIED, foundOn, null, day, null, batchId);
    }

    Life reopened() {
        return new Life(FindingState.OPEN, foundOn, null, null, null, batchId);
    }

    Life relapsed(LocalDate day, @Nullable Long batch) {
        return new Life(state, foundOn, rectifiedOn, reportedOn, day, batch);
    }

    Life notRelapsed() {
        return new Life(state, foundOn, rectifiedOn, reportedOn, null, batchId);
    }

    Life marked(@Nullable LocalDate inOrderOn) {
        return new Life(state, foundOn, inOrderOn, reportedOn, relapsedOn, batchId);
    }

    Life confirmed() {
        if (relapsedOn != null) {
            return reopened();
        }
        FindingState next = rectifiedOn == null ? FindingState.OPEN : FindingState.RECTIFIED;
        return new Life(next, foundOn, rectifiedOn, reportedOn, null, batchId);
    }

    Life rejected() {
        return new Life(FindingState.REJECTED, foundOn, rectifiedOn, reportedOn, null, batchId);
    }

    /** Excused; only what was NEW keeps the mark that it was seen in order. */
    Life exempted() {
        return new Life(
                FindingState.EXEMPT, foundOn, state == FindingState.NEW ? rectifiedOn : null, null, null, batchId);
    }

    /** No longer excused, by a person's word: as it was before, or in order where it was seen so meanwhile. */
    Life restored(FindingState before) {
        FindingState next = before == FindingState.OPEN && rectifiedOn != null ? FindingState.RECTIFIED : before;
        return new Life(next, foundOn, rectifiedOn, null, null, batchId);
    }

    /**
     * Found when nothing excuses it any more. What was seen in order meanwhile is found anew.
     *
     * @param held the batch that it waits in for a person, or null
     */
    Life foundAfterExemption(FindingState before, LocalDate day, @Nullable Long held) {
        LocalDate found = rectifiedOn == null ? foundOn : day;
        return held == null
                ? new Life(before, found, null, null, null, batchId)
                : Life.found(FindingState.NEW, found, held);
    }

    /** To be judged again. */
    Life reconsidered() {
        return new Life(FindingState.NEW, foundOn, null, null, null, batchId);
    }

    /** @param accepted the day of rectification where no visit gave one */
    Life closed(LocalDate accepted) {
        LocalDate day = rectifiedOn == null ? accepted : rectifiedOn;
        return new Life(FindingState.CLOSED, foundOn, day, reportedOn, null, batchId);
    }
}
