package org.govmonitor.app.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.govmonitor.scan.SiteScan;
import org.jspecify.annotations.Nullable;

/** One run of one plan over one target, a site or an account, through however many attempts. */
@Entity
@Table(name = "scan_site")
class ScanSite {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "scan")
    @SequenceGenerator(name = "scan", sequenceName = "ledger_scan_seq", allocationSize = 50)
    private Long id;

    @Column(nullable = false, updatable = false)
    private long targetId;

    @Column(nullable = false, updatable = false)
    private String plan;

    @Column(nullable = false, updatable = false)
    private Instant firedAt;

    @Column(nullable = false)
    private int attempt;

    @Column(nullable = false)
    private String owner;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private SiteScanRecord.State state;

    @Column(nullable = false)
    private Instant startedAt;

    @Column(nullable = false)
    private Instant leaseUntil;

    @Column
    private @Nullable Instant endedAt;

    @Column
    @Enumerated(EnumType.STRING)
    private SiteScan.@Nullable State outcome;

    @Column(nullable = false)
    private int columnsRegistered;

    @Column(nullable = false)
    private int columnsJudged;

    @Column(nullable = false)
    private int pages;

    @Column(nullable = false)
    private int attachments;

    @Column(nullable = false)
    private int failed;

    @Column(nullable = false)
    @Enumerated(EnumType.STRING)
    private Sweep sweep = Sweep.ALL;

    @Column
    private @Nullable Instant reconciledAt;

    protected ScanSite() {}

    ScanSite(SiteScanKey key) {
        targetId = key.targetId();
        plan = key.plan();
        firedAt = key.firedAt();
        state = SiteScanRecord.State.INTERRUPTED;
    }

    /** Whether it may be started now: it has not ended and nobody's lease runs. */
    boolean free(Instant now) {
        return state == SiteScanRecord.State.INTERRUPTED || expired(now);
    }

    boolean expired(Instant now) {
        return state == SiteScanRecord.State.RUNNING && !now.isBefore(leaseUntil);
    }

    void take(String by, Instant now, Instant until) {
        attempt++;
        owner = by;
        state = SiteScanRecord.State.RUNNING;
        startedAt = now;
        leaseUntil = until;
    }

    Claim claim() {
        return new Claim(id, key(), attempt);
    }

    boolean heldBy(Claim claim) {
        return state == SiteScanRecord.State.RUNNING && attempt == claim.attempt();
    }

    void renew(Instant until) {
        leaseUntil = until;
    }

    void end(SiteScanEnd end, Instant now) {
        state = SiteScanRecord.State.ENDED;
        endedAt = now;
        outcome = end.outcome();
        columnsRegistered = end.columnsRegistered();
        columnsJudged = end.columnsJudged();
        pages = end.pages();
        attachments = end.attachments();
        failed = end.failed();
        sweep = end.sweep();
    }

    void interrupt() {
        state = SiteScanRecord.State.INTERRUPTED;
    }

    boolean waits() {
        return state == SiteScanRecord.State.ENDED && reconciledAt == null;
    }

    void reconciled(Instant now) {
        reconciledAt = now;
    }

    SiteScanKey key() {
        return new SiteScanKey(targetId, plan, firedAt);
    }

    long id() {
        return id;
    }

    long targetId() {
        return targetId;
    }

    int attempt() {
        return attempt;
    }

    SiteScanRecord toRecord() {
        return new SiteScanRecord(
                key(), state, attempt, startedAt, endedAt, outcome == null ? null : end(), reconciledAt != null);
    }

    /** Only of a scan that ended. */
    SiteScanEnd end() {
        return new SiteScanEnd(
                Objects.requireNonNull(outcome, "the scan has not ended"),
                columnsRegistered,
                columnsJudged,
                pages,
                attachments,
                failed,
                sweep);
    }
}
