package org.govmonitor.app.ledger;

import java.util.List;

/**
 * A part of the findings that a query gives, each with its evidence.
 *
 * @param total how many there are in all
 */
public record FindingPage(List<FindingView> findings, long total) {
    public FindingPage {
        findings = List.copyOf(findings);
    }
}
