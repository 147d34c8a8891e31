package org.govmonitor.app.runs.seen;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.govmonitor.scan.ScanKind;
import org.jspecify.annotations.Nullable;

/** Which observations of a site are its last, by their ids: the last to judge its columns, the last to look through documents. */
@Entity
@Table(name = "site_last_seen")
class LastSeenRow {
    @Id
    private @Nullable Long siteId;

    private @Nullable Long judgedId;
    private @Nullable Long lookedId;

    protected LastSeenRow() {}

    LastSeenRow(long siteId) {
        this.siteId = siteId;
    }

    void see(long observationId, ScanKind kind) {
        if (SiteJournal.OF_COLUMNS.contains(kind)) {
            judgedId = observationId;
        }
        if (SiteJournal.OF_DOCUMENTS.contains(kind)) {
            lookedId = observationId;
        }
    }

    @Nullable
    Long judgedId() {
        return judgedId;
    }

    @Nullable
    Long lookedId() {
        return lookedId;
    }
}
