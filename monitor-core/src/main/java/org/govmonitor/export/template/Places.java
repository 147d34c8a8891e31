package org.govmonitor.export.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.govmonitor.export.safe.CellText;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The places in one paragraph. Word cuts words into runs as it likes, so a place is looked for across them. */
final class Places {
    /** An input method for Chinese writes the wide braces. */
    private static final Pattern PLACE = Pattern.compile("[{\\uFF5B]{2}\\s*([A-Za-z0-9-]+)\\s*[}\\uFF5D]{2}");

    /** Stands for a tab, a line break or a picture. */
    private static final String OTHER = "\uFFFC";

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private Places(Element paragraph) {
        Markup.children(paragraph).forEach(this::collect);
    }

    /** The names of the places, in their order. */
    static List<String> in(Element paragraph) {
        return PLACE.matcher(new Places(paragraph).text)
                .results()
                .map(place -> place.group(1))
                .toList();
    }

    /**
     * Writes the values, each in the format of the first character of its place.
     *
     * @throws IllegalArgumentException if there is no value for one of them
     */
    static void fill(Element paragraph, Map<String, String> values) {
        Places places = new Places(paragraph);
        List<MatchResult> found = PLACE.matcher(places.text).results().toList();
        for (int i = found.size() - 1; i >= 0; i--) {
            String name = found.get(i).group(1);
            String value = values.get(name);
            if (value == null) {
                throw new IllegalArgumentException("no value for " + name);
            }
            places.write(found.get(i).start(), found.get(i).end(), CellText.whole(value));
        }
        if (!found.isEmpty()) {
            places.pieces.forEach(Piece::settle);
        }
    }

    private void collect(Node node) {
        if (Markup.is(node, "t")) {
            pieces.add(new Piece((Element) node, text.length(), new StringBuilder(node.getTextContent())));
            text.append(node.getTextContent());
        } else if (Markup.is(node, "r")) {
            Markup.children(node).forEach(this::inRun);
        } else if (!Markup.is(node, "p")) {
            Markup.children(node).forEach(this::collect);
        }
    }

    private void inRun(Node node) {
        if (!Markup.is(node, "t") && !Markup.is(node, "rPr")) {
            text.append(OTHER);
        }
        collect(node);
    }

    /** From the last place to the first, so that what comes before keeps its position. */
    private void write(int from, int to, String value) {
        boolean written = false;
        for (Piece piece : pieces) {
            int start = Math.max(from - piece.start, 0);
            int end = Math.min(to - piece.start, piece.length);
            if (start < end) {
                piece.now.replace(start, end, written ? "" : value);
                written = true;
            }
        }
    }

    private static final class Piece {
        private final Element element;
        private final int start;
        private final int length;
        private final StringBuilder now;

        Piece(Element element, int start, StringBuilder now) {
            this.element = element;
            this.start = start;
            this.length = now.length();
            this.now = now;
        }

        void settle() {
            element.setTextContent(now.toString());
            element.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        }
    }
}
