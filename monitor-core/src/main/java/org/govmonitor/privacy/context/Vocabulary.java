package org.govmonitor.privacy.context;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import org.govmonitor.privacy.text.Ascii;
import org.jspecify.annotations.Nullable;

/** All words of {@code vocabulary.properties}, looked up together: at each place of a text the longest that stands there. */
final class Vocabulary {
    private record Entry(String word, long kinds) {}

    private static final int SHORTEST_LABEL = 2;
    private static final Entry[] NONE = {};
    private static final @Nullable Entry[][] BY_HEAD = byHead();

    private Vocabulary() {}

    /** What a text says, normalised and without blanks. */
    static Spoken in(String text) {
        Spoken spoken = new Spoken(text.length());
        int at = 0;
        while (at < text.length()) {
            Entry[] entries = BY_HEAD[text.charAt(at)];
            Entry entry = entries == null ? null : longest(text, at, entries);
            if (entry == null) {
                at++;
            } else {
                spoken.add(entry.kinds, at, at + entry.word.length());
                at += entry.word.length();
            }
        }
        return spoken;
    }

    private static @Nullable Entry longest(String text, int at, Entry[] entries) {
        for (Entry entry : entries) {
            if (text.startsWith(entry.word, at) && isWhole(text, at, at + entry.word.length())) {
                return entry;
            }
        }
        return null;
    }

    /** Latin words count only where no further letter is glued to them. */
    private static boolean isWhole(String text, int from, int to) {
        boolean latin = Ascii.isLetter(text.charAt(from));
        return !latin
                || (from == 0 || !Ascii.isLetter(text.charAt(from - 1)))
                        && (to == text.length()
                                || !Ascii.isLetter(text.charAt(to))
                                || !Ascii.isLetter(text.charAt(to - 1)));
    }

    /** The words of some kinds. */
    static Set<String> words(Set<Word> kinds) {
        long wanted = 0;
        for (Word kind : kinds) {
            wanted |= kind.bit();
        }
        Set<String> words = new HashSet<>();
        for (Entry[] entries : BY_HEAD) {
            for (Entry entry : entries == null ? NONE : entries) {
                if ((entry.kinds & wanted) != 0) {
                    words.add(entry.word);
                }
            }
        }
        return words;
    }

    /** A word that says whose telephone it is names a telephone too. */
    private static long ofTelephone(String word, Map<String, Long> kinds) {
        long phone = Word.PHONE_LABEL.bit();
        for (int at = 1; at + SHORTEST_LABEL <= word.length(); at++) {
            if ((kinds.getOrDefault(word.substring(at), 0L) & phone) != 0) {
                return phone;
            }
        }
        return 0;
    }

    private static @Nullable Entry[][] byHead() {
        ResourceBundle bundle =
                ResourceBundle.getBundle(Vocabulary.class.getPackageName() + ".vocabulary", Locale.ROOT);
        Map<String, Long> kinds = new HashMap<>();
        for (Word kind : Word.values()) {
            for (String word : bundle.getString(kind.name()).split("\\s+")) {
                kinds.merge(word, kind.bit(), (a, b) -> a | b);
            }
        }
        Map<Character, List<Entry>> heads = new HashMap<>();
        kinds.forEach((word, bits) -> heads.computeIfAbsent(word.charAt(0), head -> new ArrayList<>())
                .add(new Entry(word, bits | ofTelephone(word, kinds))));
        @Nullable Entry[][] table = new Entry[Character.MAX_VALUE + 1][];
        heads.forEach((head, entries) -> {
            Entry[] sorted = entries.toArray(NONE);
            Arrays.sort(sorted, Comparator.comparing(entry -> -entry.word.length()));
            table[head] = sorted;
        });
        return table;
    }
}
