package org.govmonitor.privacy.scanner;

import java.util.ArrayList;
import java.util.List;
import org.govmonitor.page.VisibleText;

/** A text cut into lines, none of them blank, and where each begins. */
record PlainLines(VisibleText text, List<Integer> offsets) {

    static PlainLines of(String text) {
        List<VisibleText.Line> lines = new ArrayList<>();
        List<Integer> offsets = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
                to++;
            }
            String line = text.substring(from, to);
            if (!line.isBlank()) {
                lines.add(new VisibleText.Line(line, null));
                offsets.add(from);
            }
            from = to + 1;
        }
        return new PlainLines(new VisibleText(lines), offsets);
    }

    int size() {
        return offsets.size();
    }

    String line(int at) {
        return text.lines().get(at).text();
    }

    int offset(int at) {
        return offsets.get(at);
    }
}
