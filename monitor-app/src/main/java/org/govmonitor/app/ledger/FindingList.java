package org.govmonitor.app.ledger;

import java.util.List;

/**
 * A part of the findings that a query gives, in the order that was asked for.
 *
 * @param total how many there are in all
 */
public record FindingList(List<FindingBrief> findings, long total) {
    public FindingList {
        findings = List.copyOf(findings);
    }
}
