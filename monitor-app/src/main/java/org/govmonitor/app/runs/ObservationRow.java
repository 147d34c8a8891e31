package org.govmonitor.app.runs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.govmonitor.app.runs.seen.ColumnSeen;
import org.govmonitor.check.ColumnObservation;
import org.govmonitor.check.Standing;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.registry.ColumnKind;
import org.jspecify.annotations.Nullable;

/** What a run saw of a column, as it is kept. */
@Entity
@Table(name = "column_observation")
class ObservationRow {
    /** How a list was found; the form that the scan's JSON uses too. */
    enum State {
        READ,
        BLANK,
        UNREADABLE,
        BLOCKED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private long scanRunId;

    @Column(nullable = false)
    private long siteColumnId;

    @Column(nullable = false)
    private Instant observedAt;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String reason;

    private @Nullable LocalDate newest;

    @Column(nullable = false)
    private int items;

    @Enumerated(EnumType.STRING)
    private Standing standing;

    @Enumerated(EnumType.STRING)
    private @Nullable ColumnKind kind;

    private @Nullable LocalDate inOrderUntil;

    protected ObservationRow() {}

    ObservationRow(long scanRunId, long siteColumnId, ColumnObservation seen) {
        this.scanRunId = scanRunId;
        this.siteColumnId = siteColumnId;
        this.observedAt = seen.observedAt();
        this.standing = seen.standing();
        this.reason = seen.reason();
        this.kind = seen.kind();
        this.inOrderUntil = seen.limit();
        this.state = stateOf(seen.listing());
        if (seen.listing() instanceof Listing.Read read) {
            newest = read.newestDay().orElse(null);
            items = read.items().size();
        }
    }

    ColumnSeen toSeen() {
        return new ColumnSeen(siteColumnId, observedAt, kind, standing, newest, inOrderUntil, unread());
    }

    private @Nullable String unread() {
        boolean judged = standing != Standing.UNREADABLE;
        return judged ? null : Objects.requireNonNullElse(reason, state.name());
    }

    private static State stateOf(Listing listing) {
        if (listing instanceof Listing.Read) {
            return State.READ;
        }
        if (listing instanceof Listing.Blank) {
            return State.BLANK;
        }
        return listing instanceof Listing.Blocked ? State.BLOCKED : State.UNREADABLE;
    }
}
