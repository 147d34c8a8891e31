package org.govmonitor.registry.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govmonitor.words.Words;

/** Collects what is wrong with a file, so that it is all told at once. */
final class Faults {
    private static final Words WORDS = Words.of(Faults.class);

    /** A file with more faults than this is no registry; nobody reads on. */
    static final int MOST = 200;

    private static final int LONGEST_QUOTE = 60;

    private final List<Fault> found = new ArrayList<>();

    void add(String place, String reason) {
        if (found.size() < MOST) {
            found.add(new Fault(place, reason));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    List<Fault> all() {
        return List.copyOf(found);
    }

    /** What may be written, for a message. */
    static String listed(Stream<String> known) {
        return known.collect(Collectors.joining(WORDS.say("list.separator")));
    }

    /** A written text fit to stand in a one-line message, whatever it holds. */
    static String shown(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
}
