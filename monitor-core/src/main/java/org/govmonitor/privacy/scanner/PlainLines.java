package org.govmonitor.privacy.scanner;

import java.util.Arrays;
import org.govmonitor.page.VisibleText.Cell;
import org.govmonitor.privacy.context.Lines;
import org.jspecify.annotations.Nullable;

/** A text without tables as lines, and where each begins: only those that are asked for are cut out. */
final class PlainLines implements Lines {
    private static final int FEW = 64;

    private final String text;
    private int[] starts = new int[FEW];
    private int[] ends = new int[FEW];
    private final @Nullable String[] lines;
    private int size;

    PlainLines(String text) {
        this.text = text;
        boolean returns = text.indexOf('\r') >= 0;
        int from = 0;
        while (from < text.length()) {
            int feed = text.indexOf('\n', from);
            int to = feed < 0 ? text.length() : feed;
            if (returns) {
                int back = text.indexOf('\r', from);
                returns = back >= 0;
                to = returns ? Math.min(to, back) : to;
            }
            add(from, to);
            from = to + 1;
        }
        lines = new String[size];
    }

    private void add(int from, int to) {
        if (isBlank(from, to)) {
            return;
        }
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = from;
        ends[size++] = to;
    }

    private boolean isBlank(int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at == to;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public String line(int at) {
        String line = lines[at];
        if (line == null) {
            line = text.substring(starts[at], ends[at]);
            lines[at] = line;
        }
        return line;
    }

    @Override
    public @Nullable Cell cell(int at) {
        return null;
    }

    /** Where a line begins in the text. */
    int start(int at) {
        return starts[at];
    }

    /** Where it ends there, exclusive. */
    int end(int at) {
        return ends[at];
    }

    /** The line that a place of the text is in, which is not blank. */
    int at(int place) {
        int found = Arrays.binarySearch(starts, 0, size, place);
        return found >= 0 ? found : -found - 2;
    }
}
