package org.govmonitor.app.runs.seen;

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
import org.govmonitor.check.Standing;
import org.govmonitor.check.site.HomeObservation;
import org.govmonitor.check.site.SiteStanding;
import org.govmonitor.check.site.VetoCount;
import org.govmonitor.scan.ScanKind;
import org.govmonitor.scan.SiteScan;
import org.jspecify.annotations.Nullable;

/** What a run saw of a site as a whole, as it is kept. */
@Entity
@Table(name = "site_observation")
class SiteObservationRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private long scanRunId;

    @Column(nullable = false)
    private long siteId;

    @Column(nullable = false)
    private Instant observedAt;

    @Enumerated(EnumType.STRING)
    private ScanKind kind;

    @Enumerated(EnumType.STRING)
    private SiteScan.State state;

    @Column(nullable = false)
    private int columnsRegistered;

    @Column(nullable = false)
    private int columnsRead;

    @Enumerated(EnumType.STRING)
    private Standing homeStanding;

    private @Nullable LocalDate homeNewest;

    private @Nullable LocalDate homeInOrderUntil;

    private @Nullable String homeReason;

    @Column(nullable = false)
    private int newsPolicyCount;

    @Column(nullable = false)
    private int newsPolicyLimit;

    @Column(nullable = false)
    private int longStaleCount;

    @Column(nullable = false)
    private int longStaleLimit;

    @Column(nullable = false)
    private int blankCount;

    @Column(nullable = false)
    private int blankLimit;

    @Column(nullable = false)
    private int pages;

    @Column(nullable = false)
    private int attachments;

    @Column(nullable = false)
    private int unchanged;

    @Column(nullable = false)
    private String attachmentsUnread = "";

    protected SiteObservationRow() {}

    SiteObservationRow(long scanRunId, long siteId, Instant observedAt, ScanKind kind, SiteScan scan) {
        this.scanRunId = scanRunId;
        this.siteId = siteId;
        this.observedAt = observedAt;
        this.kind = kind;
        this.state = scan.state();
        HomeObservation home = scan.duties().home();
        this.homeStanding = home.standing();
        this.homeNewest = home.newest();
        this.homeInOrderUntil = home.limit();
        this.homeReason = home.reason();
        SiteStanding standing = scan.duties().standing();
        this.columnsRegistered = standing.registered();
        this.columnsRead = standing.read();
        this.newsPolicyCount = standing.newsAndPolicy().count();
        this.newsPolicyLimit = standing.newsAndPolicy().limit();
        this.longStaleCount = standing.longStale().count();
        this.longStaleLimit = standing.longStale().limit();
        this.blankCount = standing.blank().count();
        this.blankLimit = standing.blank().limit();
        DocumentCounts documents = DocumentCounts.of(scan);
        this.pages = documents.pages();
        this.attachments = documents.attachments();
        this.unchanged = documents.unchanged();
        this.attachmentsUnread = documents.reasons();
    }

    long id() {
        return Objects.requireNonNull(id, "asked of a row that was not stored yet");
    }

    long siteId() {
        return siteId;
    }

    DocumentCounts documents() {
        return new DocumentCounts(pages, attachments, unchanged, DocumentCounts.reasons(attachmentsUnread));
    }

    /** @param documents what was looked through, whichever scan did so */
    SeenSite toSeen(DocumentCounts documents) {
        SiteStanding standing = new SiteStanding(
                new VetoCount(newsPolicyCount, newsPolicyLimit),
                new VetoCount(longStaleCount, longStaleLimit),
                new VetoCount(blankCount, blankLimit),
                columnsRegistered,
                columnsRead);
        HomeObservation home = new HomeObservation(homeStanding, homeNewest, homeInOrderUntil, homeReason);
        return new SeenSite(siteId, observedAt, state, home, standing, documents);
    }
}
