package org.govmonitor.app.ledger.sought;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Texts of findings by their numbers. Most texts are of many findings, since a column grows stale again and again. */
final class HeldTexts {
    private static final int FIRST_ROOM = 1024;

    private final Map<String, Integer> places = new HashMap<>();
    private final List<String> texts = new ArrayList<>();
    private long[] ids = new long[FIRST_ROOM];
    private long[] targets = new long[FIRST_ROOM];
    private int[] textOf = new int[FIRST_ROOM];
    private int size;

    /**
     * A finding.
     *
     * @param text in small letters
     */
    record Line(long id, long target, String text) {}

    int size() {
        return size;
    }

    /** The highest number; 0 where there is none. */
    long highest() {
        return size == 0 ? 0 : ids[size - 1];
    }

    /** Takes a finding in, unless it is known. */
    void add(Line line) {
        int place = line.id() > highest() ? size : -1 - Arrays.binarySearch(ids, 0, size, line.id());
        if (place < 0) {
            return;
        }
        if (size == ids.length) {
            ids = Arrays.copyOf(ids, size * 2);
            targets = Arrays.copyOf(targets, size * 2);
            textOf = Arrays.copyOf(textOf, size * 2);
        }
        System.arraycopy(ids, place, ids, place + 1, size - place);
        System.arraycopy(targets, place, targets, place + 1, size - place);
        System.arraycopy(textOf, place, textOf, place + 1, size - place);
        ids[place] = line.id();
        targets[place] = line.target();
        textOf[place] = places.computeIfAbsent(line.text(), text -> {
            texts.add(text);
            return texts.size() - 1;
        });
        size++;
    }

    FoundNumbers holding(String text, Set<Long> ofTargets) {
        String wanted = text.toLowerCase(Locale.ROOT);
        BitSet holding = new BitSet(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).contains(wanted)) {
                holding.set(i);
            }
        }
        long[] found = new long[size];
        int count = 0;
        for (int i = 0; i < size; i++) {
            if (holding.get(textOf[i]) || ofTargets.contains(targets[i])) {
                found[count++] = ids[i];
            }
        }
        return new FoundNumbers(Arrays.copyOf(found, count));
    }
}
