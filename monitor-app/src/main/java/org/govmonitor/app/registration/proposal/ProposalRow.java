package org.govmonitor.app.registration.proposal;

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
import java.util.List;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.govmonitor.discover.address.PageKey;
import org.govmonitor.discover.proposal.ProposedColumn;
import org.govmonitor.registry.ColumnKind;
import org.jspecify.annotations.Nullable;

/** A proposed column in the store. */
@Entity
@Table(name = "column_proposal")
class ProposalRow {
    private static final String STEP = "\n";
    private static final double WHOLE = 100.0;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private long siteId;

    @Column(nullable = false)
    private String pageKey;

    @Column(nullable = false)
    private int ordinal;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String path;

    @Column(nullable = false)
    private String url;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ColumnKind kind;

    private @Nullable LocalDate newest;

    @Column(nullable = false)
    private int confidence;

    private @Nullable Long replaces;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private ProposalState state;

    private @Nullable Instant decidedAt;
    private @Nullable String decidedBy;
    private @Nullable String reason;

    protected ProposalRow() {}

    ProposalRow(long siteId, ProposedColumn column) {
        this.siteId = siteId;
        this.pageKey = PageKey.of(column.url());
        propose(column, 0, null);
    }

    /**
     * Lets it wait for a decision, also where one was made for what stood here before.
     *
     * @param replaced the id of the registered column that seems to have moved here, or null
     */
    final void propose(ProposedColumn column, int place, @Nullable Long replaced) {
        state = ProposalState.WAITING;
        ordinal = place;
        name = column.name();
        path = String.join(STEP, column.path());
        url = column.url().toString();
        kind = column.kind();
        newest = column.newest();
        confidence = (int) Math.round(column.confidence() * WHOLE);
        replaces = replaced;
    }

    void decide(ProposalState decided, ProposalDecision decision) {
        state = decided;
        decidedAt = decision.at();
        decidedBy = decision.actor();
        reason = decision.reason();
    }

    long id() {
        return Objects.requireNonNull(id, "asked of a row that was not stored yet");
    }

    long siteId() {
        return siteId;
    }

    String pageKey() {
        return pageKey;
    }

    ProposalState state() {
        return state;
    }

    @Nullable
    Long replaces() {
        return replaces;
    }

    ProposedColumn column() {
        return new ProposedColumn(name, List.of(path.split(STEP)), HttpUrl.get(url), kind, newest, confidence / WHOLE);
    }
}
