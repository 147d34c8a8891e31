package org.govmonitor.check.leak;

import java.util.List;
import org.govmonitor.check.Check;
import org.govmonitor.check.Evidence;
import org.govmonitor.words.Words;

/** Names many places in a few words: from the first to the last where both lie in the same part of a document. */
final class Where {
    private static final Words WORDS = Words.of(Check.class);
    private static final char BETWEEN_PARTS = ' ';

    private Where() {}

    /** @param hits at least one, in the order of the document */
    static String of(List<Evidence> hits) {
        List<String> places = hits.stream().map(Evidence::where).distinct().toList();
        String first = places.get(0);
        String last = places.get(places.size() - 1);
        if (places.size() == 1) {
            return first;
        }
        int part = first.lastIndexOf(BETWEEN_PARTS) + 1;
        boolean together = places.stream()
                .allMatch(place ->
                        place.lastIndexOf(BETWEEN_PARTS) + 1 == part && place.startsWith(first.substring(0, part)));
        return together
                ? WORDS.say("leak.places", first, last.substring(part), places.size())
                : WORDS.say("leak.places.apart", first, places.size());
    }
}
