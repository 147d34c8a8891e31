package org.govmonitor.app.accounts.post;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import okhttp3.HttpUrl;
import org.govmonitor.media.LatestPost;
import org.govmonitor.media.Post;
import org.govmonitor.registry.SourceKind;
import org.jspecify.annotations.Nullable;

/** A post as it is kept. */
@Entity
@Table(name = "account_post")
class PostRow {

    /** The account, the source that told, and the post among the account's. */
    @Embeddable
    record Id(long accountId, String source, String postKey) implements Serializable {}

    @EmbeddedId
    private Id id = new Id(0, "", "");

    private @Nullable String url;

    @Column(nullable = false)
    private Instant publishedAt = Instant.EPOCH;

    @Column(nullable = false)
    private boolean deleted;

    @Column(nullable = false)
    private Instant observedAt = Instant.EPOCH;

    protected PostRow() {}

    PostRow(Id id, Instant observedAt) {
        this.id = id;
        this.observedAt = observedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** @param address null where none may be kept */
    final void learn(Post post, @Nullable String address) {
        url = address;
        publishedAt = post.publishedAt().truncatedTo(ChronoUnit.MICROS);
        deleted = post.deleted();
    }

    String key() {
        return id.postKey();
    }

    Instant publishedAt() {
        return publishedAt;
    }

    boolean deleted() {
        return deleted;
    }

    Post toPost() {
        return new Post(url == null ? null : HttpUrl.parse(url), null, publishedAt, id.postKey(), deleted);
    }

    LatestPost toKnown() {
        return new LatestPost(toPost(), SourceKind.valueOf(id.source()), observedAt);
    }
}
