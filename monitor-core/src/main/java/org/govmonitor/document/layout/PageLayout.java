package org.govmonitor.document.layout;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import org.govmonitor.document.gather.Gathering;
import org.govmonitor.document.gather.Table;
import org.jspecify.annotations.Nullable;

/** Turns the characters of one page after another into paragraphs and tables. */
final class PageLayout {
    /** A line of one piece that is wider than this part of the page's text is no cell of a table. */
    private static final float WIDE = 0.35f;

    private static final int ROWS_OF_TWO = 3;

    private final Gathering to;
    private @Nullable Table last;
    private int lastColumns;

    PageLayout(Gathering to) {
        this.to = to;
    }

    /** Hands on a page; its section has begun. */
    void page(List<Glyph> glyphs) {
        List<Chunk> chunks = Wraps.join(LineFinder.chunks(glyphs));
        DoubleSummaryStatistics extent = chunks.stream()
                .flatMapToDouble(chunk -> DoubleStream.of(chunk.left(), chunk.right()))
                .summaryStatistics();
        float width = (float) (extent.getMax() - extent.getMin());
        Paragraphs paragraphs = new Paragraphs(to, (float) extent.getMin(), width);
        List<List<Chunk>> block = new ArrayList<>();
        for (List<Chunk> line : LineFinder.lines(chunks)) {
            boolean row = line.size() > 1
                    || !block.isEmpty() && line.get(0).right() - line.get(0).left() < WIDE * width;
            if (row) {
                block.add(line);
            } else {
                block(block, paragraphs);
                block.clear();
                paragraphs.line(line);
            }
        }
        block(block, paragraphs);
        paragraphs.end();
    }

    private void block(List<List<Chunk>> lines, Paragraphs paragraphs) {
        int widest = lines.stream().mapToInt(List::size).max().orElse(0);
        long many = lines.stream().filter(row -> row.size() > 1).count();
        Columns columns = new Columns(lines);
        if (columns.count() < 2 || widest < 3 && many < ROWS_OF_TWO) {
            lines.forEach(paragraphs::line);
            return;
        }
        paragraphs.end();
        Table before = last;
        Table table = before != null && lastColumns == columns.count() ? to.tableLike(before) : to.table();
        Rows.of(lines, columns).forEach(row -> {
            table.row();
            row.forEach(table::cell);
        });
        table.end();
        last = table;
        lastColumns = columns.count();
    }
}
