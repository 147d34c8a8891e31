package org.govmonitor.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins numbers that a narrow cell wraps: a piece of nothing but digits with a shorter one of the same kind right below,
 * which together are as long as a number of a person and each alone are not.
 */
final class Wraps {
    private static final float CLOSEST = 0.7f;
    private static final float FARTHEST = 1.7f;
    private static final float ASIDE = 0.8f;
    private static final int MOBILE = 11;
    private static final int SHORTEST_CARD = 15;
    private static final int LONGEST = 20;
    /** What a line may be apart from the middle of a cell to stand beside it. */
    private static final float BESIDE = 0.35f;

    private Wraps() {}

    static List<Chunk> join(List<Chunk> chunks) {
        List<Chunk> sorted = new ArrayList<>(chunks);
        sorted.sort(Comparator.comparing(Chunk::y));
        List<Chunk> joined = new ArrayList<>(sorted.size());
        boolean[] used = new boolean[sorted.size()];
        for (int i = 0; i < sorted.size(); i++) {
            Chunk upper = sorted.get(i);
            Integer below = used[i] || !upper.isDigits() ? null : below(sorted, i, used);
            if (below == null) {
                if (!used[i]) {
                    joined.add(upper);
                }
                continue;
            }
            Chunk lower = sorted.get(below);
            used[below] = true;
            joined.add(upper.with(upper.text() + lower.text(), row(sorted, upper, lower)));
            if (upper.text().length() == MOBILE) {
                // It may be a number by itself after all.
                joined.add(upper);
                joined.add(lower);
            }
        }
        return joined;
    }

    private static @Nullable Integer below(List<Chunk> sorted, int at, boolean[] used) {
        Chunk upper = sorted.get(at);
        for (int i = at + 1; i < sorted.size(); i++) {
            Chunk lower = sorted.get(i);
            float down = lower.y() - upper.y();
            if (down > FARTHEST * upper.size()) {
                return null;
            }
            boolean under = Math.abs(lower.left() - upper.left()) < ASIDE * upper.size()
                    || Math.abs(lower.left() + lower.right() - upper.left() - upper.right()) < ASIDE * upper.size();
            if (down >= CLOSEST * upper.size() && under && !used[i]) {
                return lower.isDigits() && fit(upper.text(), lower.text()) ? i : null;
            }
        }
        return null;
    }

    private static boolean fit(String upper, String lower) {
        int length = upper.length() + lower.length();
        return upper.indexOf('X') < 0
                && upper.indexOf('x') < 0
                && lower.length() <= upper.length()
                && lower.length() < MOBILE
                && (length == MOBILE || length >= SHORTEST_CARD && length <= LONGEST);
    }

    /** The line that the rest of the row stands on: beside the middle of the cell, or beside its first line. */
    private static float row(List<Chunk> all, Chunk upper, Chunk lower) {
        float middle = (upper.y() + lower.y()) / 2;
        return all.stream().anyMatch(one -> Math.abs(one.y() - middle) < BESIDE * upper.size()) ? middle : upper.y();
    }
}
