package org.govmonitor.media;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Posts as one answer lists them, for whoever looks at it by itself.
 *
 * @param title of the list, or null
 * @param madeAt when the answer says that it was made, or null. Never the time of a post
 * @param entries how many there are, those without a usable date among them
 * @param posts the ones with a date, newest first
 * @param undated entries without a date that can be read
 * @param future entries dated more than a day ahead
 * @param whole whether the answer was well-formed to its end
 */
public record PostList(
        @Nullable String title,
        @Nullable Instant madeAt,
        int entries,
        List<Post> posts,
        int undated,
        int future,
        boolean whole) {
    public PostList {
        posts = posts.stream().sorted(Post.NEWEST_FIRST).toList();
    }
}
