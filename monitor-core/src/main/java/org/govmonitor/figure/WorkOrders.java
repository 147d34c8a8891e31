package org.govmonitor.figure;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The work orders of the city's question platform (问政赣州) that were received in a period, as they stood at the cut-off.
 *
 * @param from first day of receipt
 * @param to last day of receipt
 * @param cutOff time of Asia/Shanghai at which replies were counted; the end of a day is the next day's midnight
 * @param received how many came in the period
 * @param replied how many of them were replied to by the cut-off
 * @param late how many of the replied ones were replied to after their time limit
 * @param counties the counties of which anything is told; not all of them need to be there
 */
public record WorkOrders(
        LocalDate from,
        LocalDate to,
        LocalDateTime cutOff,
        int received,
        int replied,
        int late,
        List<CountyOrders> counties) {
    /** @throws IllegalArgumentException if a number is below zero */
    public WorkOrders {
        Counts.refuseNegative(received, replied, late);
        counties = List.copyOf(counties);
    }

    /** How many had no reply at the cut-off; below zero where more are said to be replied to than came. */
    public int unanswered() {
        return received - replied;
    }

    /** Replied of received (回复率); empty where nothing was received. */
    public Optional<Rate> replyRate() {
        return Rate.of(replied, received);
    }

    /** Replied in time, of received (按期回复率); empty where nothing was received or the numbers contradict each other. */
    public Optional<Rate> onTimeOfReceived() {
        return Rate.of((long) replied - late, received);
    }

    /** Replied in time, of replied; empty where nothing was replied to or the numbers contradict each other. */
    public Optional<Rate> onTimeOfReplied() {
        return Rate.of((long) replied - late, replied);
    }
}
