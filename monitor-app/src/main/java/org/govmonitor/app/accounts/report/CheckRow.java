package org.govmonitor.app.accounts.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.govmonitor.media.Post;
import org.jspecify.annotations.Nullable;

/** A check by a person, as it is kept. */
@Entity
@Table(name = "account_check")
class CheckRow {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private long accountId;

    @Column(nullable = false)
    private String checker = "";

    @Column(nullable = false)
    private Instant lookedAt = Instant.EPOCH;

    private @Nullable Instant newest;

    @Column(nullable = false)
    private String photo = "";

    @Column(nullable = false)
    private String photoSha256 = "";

    private @Nullable String note;

    @Column(nullable = false)
    private Instant enteredAt = Instant.EPOCH;

    protected CheckRow() {}

    CheckRow(long accountId, ManualCheck check, String photo, String photoSha256, @Nullable String note, Instant now) {
        this.accountId = accountId;
        this.checker = check.checker();
        this.lookedAt = check.lookedAt().truncatedTo(ChronoUnit.MICROS);
        this.newest = check.newest() == null ? null : check.newest().truncatedTo(ChronoUnit.MICROS);
        this.photo = photo;
        this.photoSha256 = photoSha256;
        this.note = note;
        this.enteredAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    Instant lookedAt() {
        return lookedAt;
    }

    /** The newest post that was seen; null where none with a date was. */
    @Nullable
    Post post() {
        return newest == null ? null : new Post(null, null, newest, "check:" + newest.getEpochSecond(), false);
    }
}
