package org.govmonitor.app.ledger.hand;

import java.util.List;
import org.govmonitor.app.ledger.HandFinding;

/**
 * What would become of a list.
 *
 * @param taken lines that can be taken, in their order
 * @param refused lines that cannot, in their order
 */
public record ListPreview(List<Taken> taken, List<Refused> refused) {
    public ListPreview {
        taken = List.copyOf(taken);
        refused = List.copyOf(refused);
    }

    /**
     * A line that can be taken.
     *
     * @param line as the office program counts it, from 1
     * @param target the registered name of the site or account
     * @param finding with the numbers of private persons masked
     */
    public record Taken(int line, String target, HandFinding finding) {}

    /**
     * A line that cannot be taken.
     *
     * @param line as the office program counts it, from 1
     * @param why for people
     */
    public record Refused(int line, String why) {}
}
