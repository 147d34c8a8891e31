package org.govmonitor.page.listing.layout;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Words to be looked for in the class and the id of elements. The names are cut at blanks, hyphens and underscores; a
 * number may follow a word (nav2), but nothing else, so that {@code top} is not found in {@code topic}.
 */
public final class NameWords {
    private final List<String> words;
    private final List<String> stems;

    /**
     * @param words in lower case
     * @param stems beginnings of words, in lower case
     */
    public NameWords(Set<String> words, List<String> stems) {
        this.words = List.copyOf(words);
        this.stems = stems;
    }

    /** Whether one of the words stands in a name of the element. */
    public boolean name(Element element) {
        return element.attributesSize() > 0 && (areIn(element.className()) || areIn(element.id()));
    }

    private boolean areIn(String names) {
        int start = 0;
        while (start < names.length()) {
            int end = start;
            while (end < names.length() && !isCut(names.charAt(end)) && !isDigit(names.charAt(end))) {
                end++;
            }
            if (end > start && isWord(names, start, end)) {
                return true;
            }
            while (end < names.length() && !isCut(names.charAt(end))) {
                end++;
            }
            start = end + 1;
        }
        return false;
    }

    private boolean isWord(String names, int start, int end) {
        for (String word : words) {
            if (word.length() == end - start && names.regionMatches(true, start, word, 0, word.length())) {
                return true;
            }
        }
        for (String stem : stems) {
            if (names.regionMatches(true, start, stem, 0, stem.length()) && areLetters(names, start, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areLetters(String names, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = names.charAt(i);
            if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCut(char c) {
        return c == '-' || c == '_' || Character.isWhitespace(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
