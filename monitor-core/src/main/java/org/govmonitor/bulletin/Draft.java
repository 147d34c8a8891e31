package org.govmonitor.bulletin;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A paragraph that was written from facts.
 *
 * @param key by which it is known from one month to the next
 * @param lead what stands before the first sentence
 */
public record Draft(Section section, String key, String lead, List<Sentence> sentences) {
    public Draft {
        sentences = List.copyOf(sentences);
    }

    public String text() {
        return sentences.stream().map(Sentence::text).collect(Collectors.joining("", lead, ""));
    }
}
