package org.govmonitor.media.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.govmonitor.media.Post;

/**
 * The entries of a feed as posts.
 *
 * @param undated entries without a date that can be read
 * @param future entries dated more than a day ahead of the clock
 */
record FeedPosts(List<Post> posts, int undated, int future) {
    /** Clocks of bridges and their zones may be off by so much. */
    private static final Duration SKEW = Duration.ofDays(1);

    static FeedPosts of(List<FeedEntry> entries, Instant now) {
        List<Post> posts = new ArrayList<>();
        int undated = 0;
        int future = 0;
        for (FeedEntry entry : entries) {
            Instant time = entry.publishedAt();
            if (time == null) {
                undated++;
            } else if (time.isAfter(now.plus(SKEW))) {
                future++;
            } else {
                posts.add(entry.post(time.isAfter(now) ? now : time));
            }
        }
        return new FeedPosts(posts, undated, future);
    }

    Optional<Instant> newest() {
        return posts.stream().map(Post::publishedAt).max(Comparator.naturalOrder());
    }

    Optional<Instant> oldest() {
        return posts.stream().map(Post::publishedAt).min(Comparator.naturalOrder());
    }

    /** Whether an entry may be newer than all whose dates are known. */
    boolean isDoubtful() {
        return undated > 0 || future > 0;
    }
}
