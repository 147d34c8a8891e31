package org.govmonitor.media;

import java.time.Instant;
import java.util.List;
import org.govmonitor.registry.SourceKind;
import org.jspecify.annotations.Nullable;

/** What one source showed of an account, or why it showed nothing that can be relied on. */
public sealed interface Reading {

    SourceKind source();

    /** When the source was asked. */
    Instant observedAt();

    /** What it showed, newest first, deleted ones included. May clear an account in any case. */
    List<Post> posts();

    /**
     * The source answered.
     *
     * @param posts empty also where the answer was that nothing changed since the last reading
     * @param undated entries without a date that can be read; they count for nothing
     * @param future entries dated more than a day ahead of the clock; they count for nothing
     * @param memory for the next reading, or null where there is nothing to remember
     */
    record Read(
            SourceKind source,
            Instant observedAt,
            List<Post> posts,
            Sight sight,
            int undated,
            int future,
            @Nullable SourceMemory memory)
            implements Reading {
        public Read {
            posts = posts.stream().sorted(Post.NEWEST_FIRST).toList();
        }

        /** A reading of which there is nothing to remember and nothing odd to say. */
        public Read(SourceKind source, Instant observedAt, List<Post> posts, Sight sight) {
            this(source, observedAt, posts, sight, 0, 0, null);
        }
    }

    /**
     * The source failed, or what it showed cannot be relied on.
     *
     * @param detail for people, one line in Chinese, free of secrets
     */
    record Unreadable(SourceKind source, Instant observedAt, UnreadableReason reason, String detail, List<Post> posts)
            implements Reading {
        public Unreadable {
            posts = posts.stream().sorted(Post.NEWEST_FIRST).toList();
        }

        /** A source that showed nothing. */
        public Unreadable(SourceKind source, Instant observedAt, UnreadableReason reason, String detail) {
            this(source, observedAt, reason, detail, List.of());
        }
    }
}
