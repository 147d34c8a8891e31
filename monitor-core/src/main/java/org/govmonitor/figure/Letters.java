package org.govmonitor.figure;

import java.util.Optional;

/**
 * The letters that came by one channel, as they stood at the cut-off.
 *
 * @param received how many came
 * @param closed how many of them were settled (已办结)
 * @param open how many of them are being worked on (正在办理)
 * @param overdue how many of them, settled or not, missed their time limit
 */
public record Letters(Channel channel, int received, int closed, int open, int overdue) {
    /** @throws IllegalArgumentException if a number is below zero */
    public Letters {
        Counts.refuseNegative(received, closed, open, overdue);
    }

    /** Settled of received (办结率); empty where nothing was received. */
    public Optional<Rate> closingRate() {
        return Rate.of(closed, received);
    }
}
