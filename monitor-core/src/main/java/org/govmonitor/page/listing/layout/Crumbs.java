package org.govmonitor.page.listing.layout;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** The line that says where in its site a page stands: 当前位置：首页 > 政务公开 > 通知公告. */
final class Crumbs {
    private static final Pattern BEGIN = Pattern.compile("(?:当前|所在|[您你]的|现在的|目前)(?:的)?位置|位置\\s*[:：]");
    private static final Pattern SEPARATOR = Pattern.compile("[>＞»›→/|》]|-{1,2}");
    private static final Pattern NO_NAME = Pattern.compile("(?:栏目|信息)?列表|正文|首页|\\s+");
    private static final int LONGEST_BEGINNING = 40;
    private static final int LONGEST = 120;
    private static final int LEVELS = 3;

    private Crumbs() {}

    /** Whether the line begins with the text. */
    static boolean begin(TextNode node) {
        String text = node.getWholeText();
        return text.contains("位置")
                && text.strip().length() <= LONGEST_BEGINNING
                && BEGIN.matcher(text).find();
    }

    /** Whether words above a block are such a line: it stands over the main matter and heads no box. */
    static boolean isLine(String heading) {
        return BEGIN.matcher(heading).lookingAt();
    }

    /** The whole line that begins with the text. */
    static String of(TextNode node) {
        String line = node.text().strip();
        Element at = node.parent();
        for (int level = 0; level < LEVELS && at != null; level++) {
            String text = ShortText.of(at, LONGEST);
            if (text == null) {
                return line;
            }
            line = text;
            at = at.parent();
        }
        return line;
    }

    /** The last part of the line, the name of the column; empty where it has only one part. */
    static String name(String line) {
        String[] parts = SEPARATOR.split(line);
        for (int i = parts.length - 1; i > 0; i--) {
            String part = NO_NAME.matcher(parts[i]).replaceAll("");
            if (!part.isEmpty()) {
                return part;
            }
        }
        return "";
    }
}
