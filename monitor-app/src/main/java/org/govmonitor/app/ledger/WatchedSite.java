package org.govmonitor.app.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** The row that one reconciling of a site locks, and whether the site was ever looked at before. */
@Entity
@Table(name = "watched_site")
class WatchedSite {
    @Id
    private Long siteId;

    @Column
    private @Nullable Long firstScanId;

    protected WatchedSite() {}

    WatchedSite(long siteId) {
        this.siteId = siteId;
    }

    /**
     * Takes note of a scan that is being reconciled.
     *
     * @return whether it is the first that got to see the site
     */
    boolean isFirst(ScanSite scan) {
        if (firstScanId != null) {
            return false;
        }
        if (scan.end().homeOpened()) {
            firstScanId = scan.id();
        }
        return true;
    }
}
