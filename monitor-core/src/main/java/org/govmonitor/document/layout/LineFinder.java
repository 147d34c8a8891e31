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

    private LineFinder() {}

    static List<Chunk> chunks(List<Glyph> glyphs) {
        List<Glyph> drawn = new ArrayList<>(glyphs.size());
        Set<String> places = new HashSet<>();
        for (Glyph glyph : glyphs) {
            // Bold is often made by drawing a character twice, a hair's breadth apart.
            String place = glyph.text()
                    + Math.round(glyph.x() / glyph.size() * 4)
                    + '/'
                    + Math.round(glyph.y() / glyph.size() * 4);
            if (!glyph.text().isBlank() && places.add(place)) {
                drawn.add(glyph);
            }
        }
        drawn.sort(Comparator.comparing(Glyph::y));
        List<Chunk> chunks = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= drawn.size(); i++) {
            boolean ends = i == drawn.size()
                    || drawn.get(i).y() - drawn.get(from).y()
                            > SAME_LINE * drawn.get(from).size();
            if (ends) {
                line(new ArrayList<>(drawn.subList(from, i)), chunks);
                from = i;
            }
        }
        return chunks;
    }

    private static void line(List<Glyph> line, List<Chunk> chunks) {
        line.sort(Comparator.comparing(Glyph::x));
        StringBuilder text = new StringBuilder();
        Glyph first = line.get(0);
        float right = first.x();
        for (Glyph glyph : line) {
            float gap = glyph.x() - right;
            if (!text.isEmpty() && gap > GAP * glyph.size()) {
                chunks.add(new Chunk(first.x(), right, first.y(), first.size(), text.toString()));
                text.setLength(0);
                first = glyph;
            } else if (!text.isEmpty() && gap > BLANK * glyph.size()) {
                text.append(' ');
            }
            text.append(glyph.text());
            boolean begins = text.length() == glyph.text().length();
            right = Math.max(begins ? glyph.x() : right, glyph.x() + glyph.width());
        }
        chunks.add(new Chunk(first.x(), right, first.y(), first.size(), text.toString()));
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
