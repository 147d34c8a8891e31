package org.govmonitor.page.listing.layout;

import java.util.regex.Pattern;
import org.govmonitor.page.date.DateReader;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/** Tells the nodes beside a title that show a date and nothing else, whole or as boxes of day and month. */
final class ShownDate {
    private static final int LONGEST = 30;
    private static final String BETWEEN = "[\\s/|]*";
    /** A day over its month, a day and month over their year, or the reverse. */
    private static final Pattern BOXES = Pattern.compile("\\d{1,2}日?" + BETWEEN + "\\d{4}[-./年]\\d{1,2}月?"
            + "|\\d{4}[-./年]\\d{1,2}月?" + BETWEEN + "\\d{1,2}日?"
            + "|\\d{1,2}[-./月]\\d{1,2}日?" + BETWEEN + "\\d{4}年?"
            + "|\\d{4}年?" + BETWEEN + "\\d{1,2}[-./月]\\d{1,2}日?");

    private ShownDate() {}

    /** Whether the node's whole text is a date; a null node shows none. */
    static boolean in(@Nullable Node node) {
        String text = node == null ? null : ShortText.of(node, LONGEST);
        return text != null && !text.isEmpty() && is(text);
    }

    static boolean is(String text) {
        return DateReader.mayHold(text)
                && (DateReader.only(text).isPresent() || BOXES.matcher(text).matches());
    }
}
