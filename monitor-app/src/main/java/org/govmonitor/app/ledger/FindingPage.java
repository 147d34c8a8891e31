package org.govmonitor.app.ledger;

import java.util.List;

/**
 * A part of the findings that a query gives, the latest discovered first.
 *
 * @param total how many there are in all
 */
public record FindingPage(List<FindingView> findings, long total) {
    public FindingPage {
        findings = List.copyOf(findings);
    }
}
