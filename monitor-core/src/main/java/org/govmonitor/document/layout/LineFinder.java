package org.govmonitor.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the lines of a page and the pieces they are made of. */
final class LineFinder {
    /** Base lines closer than this part of the font size are one line. */
    private static final float SAME_LINE = 0.5f;

    private static final float BLANK = 0.3f;
    private static final float GAP = 0.9f;
    private static final float SAME_RUN = 0.1f;
    private static final float OVERLAP = 0.25f;

    private LineFinder() {}

    static List<Chunk> chunks(List<Glyph> glyphs) {
        List<Chunk> runs = runs(glyphs);
        runs.sort(Comparator.comparing(Chunk::y));
        List<Chunk> chunks = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= runs.size(); i++) {
            boolean ends = i == runs.size()
                    || runs.get(i).y() - runs.get(from).y()
                            > SAME_LINE * runs.get(from).size();
            if (ends) {
                line(new ArrayList<>(runs.subList(from, i)), chunks);
                from = i;
            }
        }
        return chunks;
    }

    /** What is drawn in one go: a number too long for its cell runs into the next, and only this tells them apart. */
    private static List<Chunk> runs(List<Glyph> glyphs) {
        List<Chunk> runs = new ArrayList<>();
        Set<String> places = new HashSet<>();
        StringBuilder text = new StringBuilder();
        Glyph first = null;
        float right = 0;
        for (Glyph glyph : glyphs) {
            // Bold is often made by drawing a character twice, a hair's breadth apart.
            String place = glyph.text()
                    + Math.round(glyph.x() / glyph.size() * 4)
                    + '/'
                    + Math.round(glyph.y() / glyph.size() * 4);
            if (glyph.text().isBlank() || !places.add(place)) {
                continue;
            }
            boolean goesOn = first != null
                    && Math.abs(glyph.y() - first.y()) < SAME_RUN * first.size()
                    && Math.abs(glyph.x() - right) < BLANK * first.size();
            if (!goesOn) {
                if (first != null) {
                    runs.add(new Chunk(first.x(), right, first.y(), first.size(), text.toString()));
                }
                text.setLength(0);
                first = glyph;
            }
            text.append(glyph.text());
            right = glyph.x() + glyph.width();
        }
        if (first != null) {
            runs.add(new Chunk(first.x(), right, first.y(), first.size(), text.toString()));
        }
        return runs;
    }

    private static void line(List<Chunk> line, List<Chunk> chunks) {
        line.sort(Comparator.comparing(Chunk::left));
        Chunk open = line.get(0);
        for (Chunk run : line.subList(1, line.size())) {
            float gap = run.left() - open.right();
            if (gap > GAP * run.size() || gap < -OVERLAP * run.size()) {
                chunks.add(open);
                open = run;
            } else {
                String between = gap > BLANK * run.size() ? " " : "";
                open = new Chunk(open.left(), run.right(), open.y(), open.size(), open.text() + between + run.text());
            }
        }
        chunks.add(open);
    }

    /** Groups pieces into lines, from top to bottom and left to right. */
    static List<List<Chunk>> lines(List<Chunk> chunks) {
        List<Chunk> sorted = new ArrayList<>(chunks);
        sorted.sort(Comparator.comparing(Chunk::y));
        List<List<Chunk>> lines = new ArrayList<>();
        List<Chunk> line = new ArrayList<>();
        for (Chunk chunk : sorted) {
            if (!line.isEmpty()
                    && chunk.y() - line.get(0).y() > SAME_LINE * line.get(0).size()) {
                lines.add(line);
                line = new ArrayList<>();
            }
            line.add(chunk);
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        lines.forEach(one -> one.sort(Comparator.comparing(Chunk::left)));
        return lines;
    }
}
