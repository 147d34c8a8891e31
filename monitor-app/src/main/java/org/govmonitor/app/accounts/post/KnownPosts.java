package org.govmonitor.app.accounts.post;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.govmonitor.media.LatestPost;
import org.govmonitor.media.Post;
import org.govmonitor.privacy.KeyedHash;
import org.govmonitor.registry.SourceKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The posts that are known of accounts. */
@Service
@Transactional
public class KnownPosts {
    /** How long a post is kept that is not the newest of its source. */
    public static final Duration KEPT = Duration.ofDays(90);

    private static final int LONGEST_ADDRESS = 2000;

    private final PostRows rows;
    private final EntityManager store;
    private final NoNames names;
    private final KeyedHash hash;
    private final Clock clock;

    KnownPosts(PostRows rows, EntityManager store, NoNames names, KeyedHash hash, Clock clock) {
        this.rows = rows;
        this.store = store;
        this.names = names;
        this.hash = hash;
        this.clock = clock;
    }

    /** All that is known of an account, newest first; the same post once for each source that told of it. */
    @Transactional(readOnly = true)
    public List<LatestPost> of(long accountId) {
        return rows.findByIdAccountIdOrderByPublishedAtDesc(accountId).stream()
                .map(PostRow::toKnown)
                .toList();
    }

    /** What one kind of source told of an account, newest first. */
    @Transactional(readOnly = true)
    public List<Post> of(long accountId, SourceKind source) {
        return rows.findByIdAccountIdAndIdSourceOrderByPublishedAtDesc(accountId, source.name()).stream()
                .map(PostRow::toPost)
                .toList();
    }

    /** Keeps what a source showed. What was known stays known; whether it was deleted since is what was shown last. */
    public void keep(long accountId, SourceKind source, List<Post> shown, Instant observedAt) {
        Map<String, PostRow> kept = new HashMap<>();
        rows.findByIdAccountIdAndIdSourceOrderByPublishedAtDesc(accountId, source.name())
                .forEach(row -> kept.put(row.key(), row));
        for (Post post : shown) {
            String key = key(post);
            PostRow row = kept.get(key);
            if (row == null) {
                row = new PostRow(new PostRow.Id(accountId, source.name(), key), observedAt);
                row.learn(post, address(post));
                store.persist(row);
                kept.put(key, row);
            } else {
                row.learn(post, address(post));
            }
        }
        forget(List.copyOf(kept.values()));
    }

    private void forget(List<PostRow> kept) {
        Instant oldest = clock.instant().minus(KEPT);
        Instant newest = kept.stream()
                .filter(row -> !row.deleted())
                .map(PostRow::publishedAt)
                .max(Instant::compareTo)
                .orElse(Instant.MAX);
        kept.stream()
                .filter(row ->
                        row.publishedAt().isBefore(oldest) && row.publishedAt().isBefore(newest))
                .forEach(store::remove);
    }

    /** A key is made of an address. */
    private String key(Post post) {
        return names.allow(post.key()) ? post.key() : "hash:" + hash.hex(post.key());
    }

    private @Nullable String address(Post post) {
        HttpUrl url = post.url();
        return url == null || url.toString().length() > LONGEST_ADDRESS || !names.allow(url.toString())
                ? null
                : url.toString();
    }
}
