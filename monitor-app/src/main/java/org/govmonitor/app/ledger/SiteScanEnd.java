package org.govmonitor.app.ledger;

import org.govmonitor.check.Standing;
import org.govmonitor.scan.SiteScan;

/**
 * How a scan of a site ended, and how much of it was looked at.
 *
 * @param columnsRegistered columns the registry names
 * @param columnsJudged columns that were read and given a verdict; no more than registered
 * @param pages pages read
 * @param attachments attachments read
 * @param failed fetches that ended in a failure
 * @param sweep what was looked through
 */
public record SiteScanEnd(
        SiteScan.State outcome,
        int columnsRegistered,
        int columnsJudged,
        int pages,
        int attachments,
        int failed,
        Sweep sweep) {

    /** An end of a scan that looked through all there was. */
    public SiteScanEnd(
            SiteScan.State outcome, int columnsRegistered, int columnsJudged, int pages, int attachments, int failed) {
        this(outcome, columnsRegistered, columnsJudged, pages, attachments, failed, Sweep.ALL);
    }

    /** What a finished scan says of itself. */
    public static SiteScanEnd of(SiteScan scan, Sweep sweep) {
        int judged = (int) scan.columns().stream()
                .filter(column -> column.standing() != Standing.UNREADABLE)
                .count();
        return new SiteScanEnd(
                scan.state(),
                scan.site().columns().size(),
                judged,
                scan.pages(),
                scan.attachments(),
                scan.failed(),
                sweep);
    }

    /** Whether anything of the target itself was read, or at least asked for: probes alone are no look at a site. */
    public boolean looked() {
        return pages + failed > 0;
    }

    /** Whether the home page opened: only then does a missing page speak for itself. */
    public boolean homeOpened() {
        return outcome != SiteScan.State.UNREACHABLE;
    }
}
