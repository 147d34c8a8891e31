package org.govmonitor.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The columns of a table: the stretches of a page's width that gaps part in all of its rows. */
final class Columns {
    private final List<float[]> stretches = new ArrayList<>();

    Columns(List<List<Chunk>> rows) {
        rows.stream()
                .filter(row -> row.size() > 1)
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Chunk::left))
                .forEach(this::add);
    }

    private void add(Chunk chunk) {
        float[] last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        if (last == null || chunk.left() > last[1]) {
            stretches.add(new float[] {chunk.left(), chunk.right()});
        } else {
            last[1] = Math.max(last[1], chunk.right());
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
