package org.govmonitor.app.accounts.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import okhttp3.HttpUrl;
import org.govmonitor.media.article.ArticleLink;
import org.jspecify.annotations.Nullable;

/** A link on a site, as it is kept. */
@Entity
@Table(name = "account_site_link")
class LinkRow {

    /** How far its author is known. */
    enum State {
        PENDING,
        /** Of a registered account. */
        OURS,
        /** Of nobody who is registered, or no post any more. */
        OTHER
    }

    /** The site, and the post among those it links to. */
    @Embeddable
    record Id(long siteId, String postKey) implements Serializable {}

    @EmbeddedId
    private Id id = new Id(0, "");

    @Column(nullable = false)
    private String url = "";

    private @Nullable LocalDate shownOn;

    @Column(nullable = false)
    private Instant seenAt = Instant.EPOCH;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private State state = State.PENDING;

    private @Nullable Long accountId;
    private @Nullable Instant checkedAt;

    @Column(nullable = false)
    private int tries;

    protected LinkRow() {}

    LinkRow(long siteId, ArticleLink link) {
        id = new Id(siteId, link.key());
        url = link.url().toString();
    }

    void see(@Nullable LocalDate day, Instant now) {
        shownOn = day == null ? shownOn : day;
        seenAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** @param account whose post it is, or null */
    void settle(State found, @Nullable Long account, Instant now) {
        state = found;
        accountId = account;
        checkedAt = now.truncatedTo(ChronoUnit.MICROS);
        tries++;
    }

    Id id() {
        return id;
    }

    HttpUrl url() {
        return HttpUrl.get(url);
    }

    boolean pending() {
        return state == State.PENDING;
    }

    int tries() {
        return tries;
    }
}
