package org.govmonitor.app.registration.proposal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.govmonitor.discover.proposal.DiscoveredSite;

/** The last discovery of a site. */
@Entity
@Table(name = "site_discovery")
class DiscoveryRow {
    @Id
    private long siteId;

    @Column(nullable = false)
    private Instant lookedAt;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private DiscoveredSite.State state;

    protected DiscoveryRow() {}

    DiscoveryRow(long siteId, Instant lookedAt, DiscoveredSite.State state) {
        this.siteId = siteId;
        looked(lookedAt, state);
    }

    final void looked(Instant at, DiscoveredSite.State how) {
        lookedAt = at;
        state = how;
    }

    Instant lookedAt() {
        return lookedAt;
    }

    /** Whether the site opened at all. */
    boolean opened() {
        return state != DiscoveredSite.State.UNREACHABLE;
    }
}
