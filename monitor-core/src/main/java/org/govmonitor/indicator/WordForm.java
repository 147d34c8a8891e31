package org.govmonitor.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * Words that stand in a text in this order, whatever lies between them.
 *
 * @param parts at least one, none empty
 */
record WordForm(List<String> parts) {
    /** Stands for “whatever lies between”. */
    private static final String GAP = "…";

    WordForm {
        parts = List.copyOf(parts);
    }

    /** @param text such as {@code 网站…报表} */
    static WordForm of(String text) {
        List<String> parts = Arrays.stream(text.split(GAP))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
        return new WordForm(parts.isEmpty() ? List.of(text) : parts);
    }

    /** Where the first of the words begins in a text that has them all; empty for any other. */
    OptionalInt begin(String text) {
        int first = -1;
        int from = 0;
        for (String part : parts) {
            int at = text.indexOf(part, from);
            if (at < 0) {
                return OptionalInt.empty();
            }
            first = first < 0 ? at : first;
            from = at + part.length();
        }
        return OptionalInt.of(first);
    }
}
