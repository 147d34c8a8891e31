package org.govmonitor.page.listing.markup;

import java.util.List;
import java.util.regex.Pattern;

/** Tells addresses that have the form of an article's: a date or a long number in the path, an id, or a telling word. */
final class ArticleAddress {
    private static final List<String> WORDS = List.of("content", "article", "info", "show", "art_", "detail", "post_");
    private static final String ID = "id=";
    private static final Pattern ID_PARAMETER = Pattern.compile("[?&]\\w*" + ID);
    /** All begin with a slash, so that only the parts of the path are tried. */
    private static final Pattern PATH =
            Pattern.compile("/(?:t?(?:19|20)\\d{4,6}[/_]|(?:19|20)\\d{2}/|\\w*\\d{3,}[\\w-]*\\.s?html?|[0-9a-f]{16,})");

    private ArticleAddress() {}

    /** @param href as written */
    static boolean is(String href) {
        return PATH.matcher(href).find()
                || hasWord(href)
                || (href.contains(ID) && ID_PARAMETER.matcher(href).find());
    }

    private static boolean hasWord(String href) {
        for (String word : WORDS) {
            if (href.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
