package org.govmonitor.page.listing.markup;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.govmonitor.page.Page;
import org.govmonitor.page.listing.layout.NameWords;
import org.govmonitor.page.listing.layout.ShortText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The line below a list that leads to its other pages. Lists share what stands below them, so that it is remembered. */
final class PagerLine {
    private static final Pattern WORDS = Pattern.compile("下一?页|尾页|末页|共\\s*\\d+\\s*[页条]|\\d+\\s*/\\s*\\d+\\s*页");
    private static final NameWords NAMES =
            new NameWords(Set.of("page", "pages", "pager", "pagination", "fenye", "turn"), List.of());
    private static final int LEVELS = 3;
    /** A line or an empty box may stand between. */
    private static final int SIBLINGS = 2;

    private static final int LONGEST = 200;

    private final Map<Element, Boolean> known = new HashMap<>();

    private PagerLine() {}

    static PagerLine of(Page page) {
        return page.remembered(PagerLine.class, p -> new PagerLine());
    }

    /** Whether a pager stands behind the list or within three levels above it. */
    boolean follows(Element list) {
        Element at = list;
        for (int level = 0; level < LEVELS && at != null && !at.normalName().equals("body"); level++) {
            Element next = at.nextElementSibling();
            for (int i = 0; i < SIBLINGS && next != null; i++, next = next.nextElementSibling()) {
                if (known.computeIfAbsent(next, PagerLine::isPager)) {
                    return true;
                }
            }
            at = at.parent();
        }
        return false;
    }

    /** A pager that a script of its own writes. */
    private static boolean isWritten(Element element) {
        Element script = element.normalName().equals("script") ? element : element.firstElementChild();
        return script != null
                && script.normalName().equals("script")
                && script.data().contains("createPage");
    }

    private static boolean isPager(Element element) {
        return NAMES.name(element) || isWritten(element) || isPagerText(ShortText.of(element, LONGEST));
    }

    private static boolean isPagerText(@Nullable String text) {
        return text != null
                && (text.indexOf('页') >= 0 || text.indexOf('条') >= 0)
                && WORDS.matcher(text).find();
    }
}
