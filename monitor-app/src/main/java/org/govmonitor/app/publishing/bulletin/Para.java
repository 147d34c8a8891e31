package org.govmonitor.app.publishing.bulletin;

import java.time.Instant;
import java.util.List;
import org.govmonitor.bulletin.Section;
import org.govmonitor.bulletin.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a bulletin.
 *
 * @param ref what a change of it names: the key of what the facts write, or a number
 * @param text as it will be printed
 * @param drafted what the facts say in its place, null where a person wrote it
 * @param sentences of {@code drafted}, each with its rows
 * @param named whether a person agreed that it names units; null where it has none to name
 * @param hidden whether it is left out
 * @param source where an item of news stands, or null
 * @param changedBy who touched it last, or null where nobody did
 */
public record Para(
        String ref,
        Section section,
        String text,
        @Nullable String drafted,
        List<Sentence> sentences,
        @Nullable Boolean named,
        boolean hidden,
        @Nullable String source,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {
    public Para {
        sentences = List.copyOf(sentences);
    }

    /** Whether a person changed what the facts say. */
    public boolean changed() {
        return drafted != null && !drafted.equals(text);
    }
}
