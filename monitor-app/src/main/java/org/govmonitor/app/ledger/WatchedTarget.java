package org.govmonitor.app.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The row that one reconciling of a target locks, and whether the target was ever looked at before. */
@Entity
@Table(name = "watched_target")
class WatchedTarget {
    @Id
    private Long targetId;

    @Column
    private @Nullable Long firstScanId;

    protected WatchedTarget() {}

    WatchedTarget(long targetId) {
        this.targetId = targetId;
    }

    /**
     * Takes note of a scan that is being reconciled.
     *
     * @return whether it is the first that got to see the target
     */
    boolean isFirst(ScanSite scan) {
        if (firstScanId != null || !scan.end().looked()) {
            return false;
        }
        if (scan.end().homeOpened()) {
            firstScanId = scan.id();
        }
        return true;
    }
}
