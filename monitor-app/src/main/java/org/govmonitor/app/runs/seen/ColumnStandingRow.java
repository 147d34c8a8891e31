package org.govmonitor.app.runs.seen;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.govmonitor.check.Standing;
import org.govmonitor.registry.ColumnKind;
import org.jspecify.annotations.Nullable;

/** How a column was last found, as it is kept. */
@Entity
@Table(name = "column_standing")
class ColumnStandingRow {
    @Id
    private @Nullable Long columnId;

    @Column(nullable = false)
    private Instant observedAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    private Standing standing = Standing.UNREADABLE;

    @Enumerated(EnumType.STRING)
    private @Nullable ColumnKind kind;

    private @Nullable LocalDate newest;
    private @Nullable LocalDate inOrderUntil;
    private @Nullable String reason;

    protected ColumnStandingRow() {}

    ColumnStandingRow(long columnId) {
        this.columnId = columnId;
    }

    long columnId() {
        return columnId == null ? 0 : columnId;
    }

    /** An older sighting, which a run that was taken up again brings late, changes nothing. */
    void see(ColumnSeen seen) {
        if (!seen.observedAt().isBefore(observedAt)) {
            observedAt = seen.observedAt().truncatedTo(ChronoUnit.MICROS);
            standing = seen.standing();
            kind = seen.kind();
            newest = seen.newest();
            inOrderUntil = seen.limit();
            reason = seen.reason();
        }
    }

    ColumnSeen toSeen() {
        return new ColumnSeen(columnId(), observedAt, kind, standing, newest, inOrderUntil, reason);
    }
}
