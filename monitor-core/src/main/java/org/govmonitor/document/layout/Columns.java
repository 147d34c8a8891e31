package org.govmonitor.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The columns of a table: the stretches of a page's width that gaps part in its fullest rows. In these a piece that runs over
 * into the next cell is seen to end where the next piece begins; in a row with empty cells nothing tells.
 */
final class Columns {
    /** So many rows that are as full as any make one sure that they are no slip. */
    private static final int SURE = 2;

    private final List<float[]> stretches = new ArrayList<>();

    Columns(List<List<Chunk>> rows) {
        int most = rows.stream().mapToInt(List::size).max().orElse(0);
        long full = rows.stream().filter(row -> row.size() == most).count();
        int least = Math.max(2, full >= SURE ? most : most - 1);
        List<float[]> pieces = new ArrayList<>();
        rows.stream().filter(row -> row.size() >= least).forEach(row -> addPieces(row, pieces));
        pieces.sort(Comparator.comparing(piece -> piece[0]));
        pieces.forEach(this::add);
    }

    private static void addPieces(List<Chunk> row, List<float[]> pieces) {
        for (int i = 0; i < row.size(); i++) {
            Chunk chunk = row.get(i);
            float end =
                    i + 1 < row.size() ? Math.min(chunk.right(), row.get(i + 1).left()) : chunk.right();
            pieces.add(new float[] {chunk.left(), Math.max(chunk.left(), end)});
        }
    }

    private void add(float[] piece) {
        float[] last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        if (last == null || piece[0] >= last[1]) {
            stretches.add(piece);
        } else {
            last[1] = Math.max(last[1], piece[1]);
        }
    }

    int count() {
        return stretches.size();
    }

    /** The column a piece stands in or nearest to, from 1. */
    int of(Chunk chunk) {
        float middle = (chunk.left() + chunk.right()) / 2;
        int best = 0;
        float nearest = Float.MAX_VALUE;
        for (int i = 0; i < stretches.size(); i++) {
            float[] stretch = stretches.get(i);
            float away = Math.max(0, Math.max(stretch[0] - middle, middle - stretch[1]));
            if (away < nearest) {
                nearest = away;
                best = i;
            }
        }
        return best + 1;
    }
}
