package org.govmonitor.page.listing.layout;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The text of nodes as a browser draws it. Most are written so already, and are not copied. */
public final class NodeText {
    private NodeText() {}

    /** The text with single blanks, one at either end where blanks stand there. */
    public static String of(TextNode node) {
        String written = node.getWholeText();
        int start = 0;
        int end = written.length();
        while (start < end && isBlank(written.charAt(start))) {
            start++;
        }
        while (start < end && isBlank(written.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return end == 0 ? "" : " ";
        }
        if (!isDrawnAsWritten(written, start, end)) {
            return node.text();
        }
        boolean before = start > 0;
        boolean after = end < written.length();
        return !before && !after ? written : (before ? " " : "") + written.substring(start, end) + (after ? " " : "");
    }

    /** The text of an element without blanks at its ends, as {@link Element#text} tells it. */
    static String of(Element element) {
        if (element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode only) {
            return of(only).strip();
        }
        StringBuilder text = new StringBuilder();
        return appendInline(element, text)
                ? text.toString().strip()
                : element.text().strip();
    }

    /** Whether the element holds nothing that breaks a line, so that its texts only follow one another. */
    private static boolean appendInline(Element element, StringBuilder text) {
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node child = element.childNode(i);
            if (child instanceof TextNode node) {
                String words = of(node);
                boolean blank = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
                text.append(blank ? words.stripLeading() : words);
            } else if (child instanceof Element inner
                    && (inner.isBlock() || inner.normalName().equals("br") || !appendInline(inner, text))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\f' || c == '\r';
    }

    private static boolean isDrawnAsWritten(String text, int start, int end) {
        char before = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            boolean plain = c > ' ' && c < 0x7F || c > 0xAD && c < 0x2000 || c > 0x206F && c < 0xD800;
            if (!plain && !isFullWidth(c) && (c != ' ' || before == ' ')) {
                return false;
            }
            before = c;
        }
        return true;
    }

    private static boolean isFullWidth(char c) {
        return c > 0xFEFF && c < 0xFFF0;
    }
}
