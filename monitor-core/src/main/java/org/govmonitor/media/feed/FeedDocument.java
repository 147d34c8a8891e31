package org.govmonitor.media.feed;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says.
 *
 * @param title of the feed, or null
 * @param generator the program that made it, or null
 * @param madeAt the time in its head (lastBuildDate, updated, or pubDate of the channel), or null. Never the time of a post
 * @param entries in its order
 * @param whole whether it was well-formed to its end
 * @param declared whether it names itself a feed, as all but some JSON do
 */
record FeedDocument(
        @Nullable String title,
        @Nullable String generator,
        @Nullable Instant madeAt,
        List<FeedEntry> entries,
        boolean whole,
        boolean declared) {
    /** A feed with more entries than this is cut off here. */
    static final int MOST_ENTRIES = 5_000;

    FeedDocument {
        entries = List.copyOf(entries);
    }
}
