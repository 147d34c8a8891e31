package org.govmonitor.page.listing.layout;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** The text of an element that should be short. Reading stops as soon as it is not, however large the element. */
public final class ShortText {
    /** Elements without text cost time too. */
    private static final int MOST_NODES_FOR_A_CHARACTER = 4;

    private final StringBuilder text = new StringBuilder();
    private final int longest;
    private int nodes;

    private ShortText(int longest) {
        this.longest = longest;
    }

    /** The text with single blanks, or null where it is longer than so many characters. */
    public static @Nullable String of(Node node, int longest) {
        if (node instanceof TextNode text) {
            String own = NodeText.of(text).strip();
            return own.length() > longest ? null : own;
        }
        Node only = node;
        while (only.childNodeSize() == 1) {
            only = only.childNode(0);
        }
        if (only instanceof TextNode text) {
            String own = NodeText.of(text).stripLeading();
            return own.length() > longest + 1 ? null : own.strip();
        }
        ShortText reader = new ShortText(longest);
        return reader.read(node) ? reader.text.toString().strip() : null;
    }

    /** Whether it is not too long, with all that was read before. */
    private boolean read(Node node) {
        nodes++;
        if (node instanceof TextNode words) {
            append(NodeText.of(words));
        } else if (node instanceof Element element
                && (element.isBlock() || element.normalName().equals("br"))) {
            append(" ");
        }
        boolean isShort = text.length() <= longest + 1 && nodes <= longest * MOST_NODES_FOR_A_CHARACTER;
        for (int i = 0; isShort && i < node.childNodeSize(); i++) {
            isShort = read(node.childNode(i));
        }
        return isShort;
    }

    private void append(String words) {
        boolean blank = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
        text.append(blank ? words.stripLeading() : words);
    }
}
