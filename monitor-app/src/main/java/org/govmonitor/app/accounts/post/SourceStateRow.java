package org.govmonitor.app.accounts.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.govmonitor.fetch.FetchRequest;
import org.govmonitor.media.KeptReadings;
import org.govmonitor.media.Post;
import org.govmonitor.media.Reading;
import org.govmonitor.media.Sight;
import org.govmonitor.media.SourceMemory;
import org.govmonitor.media.UnreadableReason;
import org.govmonitor.registry.AccountSource;
import org.govmonitor.registry.SourceKind;
import org.jspecify.annotations.Nullable;

/** The last reading of a source, as it is kept. */
@Entity
@Table(name = "account_source_state")
class SourceStateRow {
    private static final int LONGEST_DETAIL = 500;
    private static final int LONGEST_ETAG = 500;
    private static final int LONGEST_DATE = 100;

    /** The account, and the source among the account's. */
    @Embeddable
    record Id(long accountId, String source, String locator) implements Serializable {
        static Id of(long accountId, AccountSource source) {
            return new Id(accountId, source.kind().name(), Objects.requireNonNullElse(source.locator(), ""));
        }
    }

    @EmbeddedId
    private Id id = new Id(0, "", "");

    @Column(nullable = false)
    private Instant since = Instant.EPOCH;

    private @Nullable Instant readAt;

    @Enumerated(EnumType.STRING)
    private @Nullable UnreadableReason reason;

    private @Nullable String detail;
    private @Nullable Instant failingSince;
    private @Nullable Instant newest;

    @Enumerated(EnumType.STRING)
    private Sight.@Nullable Extent extent;

    private @Nullable Instant sightSince;
    private @Nullable Instant sightUntil;

    @Column(nullable = false)
    private int undated;

    @Column(nullable = false)
    private int ahead;

    private @Nullable String etag;
    private @Nullable String lastModified;

    @Enumerated(EnumType.STRING)
    private Sight.@Nullable Extent keptExtent;

    private @Nullable Instant keptSince;
    private @Nullable Instant keptUntil;

    protected SourceStateRow() {}

    SourceStateRow(Id id, Instant since) {
        this.id = id;
        this.since = since.truncatedTo(ChronoUnit.MICROS);
    }

    Id id() {
        return id;
    }

    Instant since() {
        return since;
    }

    /** What a failed reading cannot tell stays as it was: a memory is of use until another takes its place. */
    void learn(Reading reading) {
        readAt = micros(reading.observedAt());
        Post shown = KeptReadings.newest(reading.posts());
        if (shown != null && (newest == null || shown.publishedAt().isAfter(newest))) {
            newest = micros(shown.publishedAt());
        }
        if (reading instanceof Reading.Unreadable failed) {
            reason = failed.reason();
            detail = cut(failed.detail());
            failingSince = failingSince == null ? readAt : failingSince;
            extent = null;
            sightSince = null;
            sightUntil = null;
            undated = 0;
            ahead = 0;
            return;
        }
        Reading.Read read = (Reading.Read) reading;
        reason = null;
        detail = null;
        failingSince = null;
        extent = read.sight().extent();
        sightSince = micros(read.sight().since());
        sightUntil = micros(read.sight().until());
        undated = read.undated();
        ahead = read.future();
        learn(read.memory());
    }

    private void learn(@Nullable SourceMemory memory) {
        FetchRequest.Validators validators = memory == null ? null : memory.validators();
        etag = validators == null ? null : upTo(LONGEST_ETAG, validators.etag());
        lastModified = validators == null ? null : upTo(LONGEST_DATE, validators.lastModified());
        keptExtent = memory == null ? null : memory.sight().extent();
        keptSince = memory == null ? null : micros(memory.sight().since());
        keptUntil = memory == null ? null : micros(memory.sight().until());
    }

    /** Null where there is nothing to remember. */
    @Nullable
    SourceMemory memory() {
        Sight sight = sight(keptExtent, keptSince, keptUntil);
        if (sight == null || etag == null && lastModified == null) {
            return null;
        }
        return new SourceMemory(new FetchRequest.Validators(etag, lastModified), sight);
    }

    /**
     * The last reading once more, with what is known of the source's posts; null where there was none.
     */
    @Nullable
    Reading reading(List<Post> posts) {
        if (readAt == null) {
            return null;
        }
        SourceKind kind = SourceKind.valueOf(id.source());
        Sight sight = sight(extent, sightSince, sightUntil);
        if (sight == null || reason != null) {
            return new Reading.Unreadable(
                    kind,
                    readAt,
                    Objects.requireNonNullElse(reason, UnreadableReason.NOT_REACHED),
                    Objects.requireNonNullElse(detail, ""),
                    posts);
        }
        return new Reading.Read(kind, readAt, posts, sight, undated, ahead, null);
    }

    SourceState toState(AccountSource source) {
        return new SourceState(source, since, readAt, reason, detail, failingSince, newest);
    }

    private static @Nullable Sight sight(
            Sight.@Nullable Extent extent, @Nullable Instant since, @Nullable Instant until) {
        return extent == null || until == null ? null : new Sight(extent, since, until);
    }

    private static @Nullable Instant micros(@Nullable Instant instant) {
        return instant == null ? null : instant.truncatedTo(ChronoUnit.MICROS);
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_DETAIL ? text : text.substring(0, LONGEST_DETAIL);
    }

    private static @Nullable String upTo(int longest, @Nullable String validator) {
        return validator == null || validator.length() > longest ? null : validator;
    }
}
