package org.govmonitor.media;

import java.time.Instant;
import java.util.Comparator;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * One post of an account.
 *
 * @param url its public address in the canonical form, or null where the source tells none
 * @param title as published, or null; it may hold a name, so it is for showing, not for keeping
 * @param publishedAt as the platform says
 * @param key tells it from other posts of its account, at most 200 characters. A post has the same key each time it is read, and
 *     in every source that gives it the same canonical address; WeChat has two addresses for an article, see
 *     {@link org.govmonitor.media.article.ArticleLink}
 * @param deleted whether the platform says that it was deleted since. Such a post is no update (a post has to be public)
 */
public record Post(@Nullable HttpUrl url, @Nullable String title, Instant publishedAt, String key, boolean deleted) {

    /** Newest first. */
    public static final Comparator<Post> NEWEST_FIRST =
            Comparator.comparing(Post::publishedAt).reversed().thenComparing(Post::key);

    /** Title and address are left out, so that neither comes into a log. */
    @Override
    public String toString() {
        return "Post[" + publishedAt + (deleted ? ", deleted]" : "]");
    }
}
