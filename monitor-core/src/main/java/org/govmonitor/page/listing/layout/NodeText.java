package org.govmonitor.page.listing.layout;

import org.jsoup.nodes.TextNode;

/** The text of a single node as a browser draws it. Most are written so already, and are not copied. */
public final class NodeText {
    private NodeText() {}

    /** The text with single blanks, one at either end where blanks stand there. */
    public static String of(TextNode node) {
        String written = node.getWholeText();
        return isDrawnAsWritten(written) ? written : node.isBlank() ? " " : node.text();
    }

    private static boolean isDrawnAsWritten(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
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
