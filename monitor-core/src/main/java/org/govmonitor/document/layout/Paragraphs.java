package org.govmonitor.document.layout;

import java.util.List;
import java.util.stream.Collectors;
import org.govmonitor.document.gather.Gathering;

/** Puts lines together again that were one paragraph before the page was set. */
final class Paragraphs {
    /** A line that reaches so far into the width of the page's text was broken for want of room. */
    private static final float FULL = 0.9f;

    private static final float FARTHEST = 2.2f;

    private final Gathering to;
    private final float left;
    private final float width;
    private final StringBuilder open = new StringBuilder();
    private float lastY;
    private float lastRight;

    /** @param left where the page's text begins, and {@code width} how wide it is */
    Paragraphs(Gathering to, float left, float width) {
        this.to = to;
        this.left = left;
        this.width = width;
    }

    void line(List<Chunk> line) {
        Chunk first = line.get(0);
        boolean goesOn = !open.isEmpty()
                && lastRight - left > FULL * width
                && first.y() - lastY < FARTHEST * first.size()
                && first.left() - left < (1 - FULL) * width;
        if (!goesOn) {
            end();
        }
        open.append(line.stream().map(Chunk::text).collect(Collectors.joining("  ")));
        lastY = first.y();
        lastRight = line.get(line.size() - 1).right();
    }

    void end() {
        if (!open.isEmpty()) {
            to.paragraph(open.toString());
            open.setLength(0);
        }
    }
}
