package org.govmonitor.media.feed;

import java.time.Instant;
import okhttp3.HttpUrl;
import org.govmonitor.media.Post;
import org.govmonitor.media.PostKeys;
import org.govmonitor.media.article.ArticleLink;
import org.jspecify.annotations.Nullable;

/** One entry of a feed, its texts as written. */
record FeedEntry(
        @Nullable String id,
        @Nullable String title,
        @Nullable String link,
        @Nullable Instant publishedAt) {

    /** The entry as a post of this time. */
    Post post(Instant time) {
        HttpUrl url = link == null ? null : HttpUrl.parse(link.strip());
        if (url == null && id != null) {
            url = HttpUrl.parse(id.strip());
        }
        if (url != null) {
            ArticleLink canonical = ArticleLink.of(url);
            return new Post(canonical.url(), title, time, canonical.key(), false);
        }
        String named = id == null || id.isBlank() ? time + " " + title : id.strip();
        return new Post(null, title, time, PostKeys.of("entry:" + named), false);
    }
}
