package org.govmonitor.media.feed;

import java.time.Instant;
import java.util.Optional;
import org.govmonitor.media.PostList;
import org.jspecify.annotations.Nullable;

/** A feed that is looked at by itself: a saved file, or an answer of unknown kind. */
public final class FeedFile {
    private FeedFile() {}

    /**
     * The entries of a feed. A JSON that does not name itself a feed is none: any list of a site may have {@code items}.
     *
     * @param contentType the header as sent, or null
     * @param now no post is later
     * @return empty where the bytes are no feed
     */
    public static Optional<PostList> read(byte[] body, @Nullable String contentType, Instant now) {
        return FeedForm.read(body, contentType)
                .filter(FeedDocument::declared)
                .map(feed -> list(feed, FeedPosts.of(feed.entries(), now)));
    }

    private static PostList list(FeedDocument feed, FeedPosts posts) {
        return new PostList(
                feed.title(),
                feed.madeAt(),
                feed.entries().size(),
                posts.posts(),
                posts.undated(),
                posts.future(),
                feed.whole());
    }
}
