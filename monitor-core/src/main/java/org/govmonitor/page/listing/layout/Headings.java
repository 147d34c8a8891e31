package org.govmonitor.page.listing.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govmonitor.page.Page;
import org.jsoup.nodes.Element;

/** The words above the blocks of a page. Blocks share what stands above them, so that it is remembered. */
final class Headings {
    private static final Set<String> TAGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "caption");
    /** In lower case; what their classes are called. */
    private static final List<String> CLASS_PARTS =
            List.of("tit", "head", "hd", "tab", "name", "location", "position", "crumb", "wz");

    private static final Pattern YEAR = Pattern.compile("\\s*(?:19|20)\\d{2}\\s*年?度?(?:\\s*\\d{1,2}\\s*月)?\\s*");
    /** 更多 >> beside the words of a heading. */
    private static final Pattern MORE =
            Pattern.compile("(?i)\\s*[\\[（(]?(?:查看)?(?:更多|more|全部)[\\]）)]?\\s*[>＞»›+…]*\\s*$|\\s*[>＞»›+]+\\s*$");
    /** A year at the beginning of a heading of few words: 2024年大事记. */
    private static final Pattern OF_YEAR = Pattern.compile("\\s*((?:19|20)\\d{2})(?:\\s*年.{0,8})?\\s*");

    private static final int YEAR_LEVELS = 3;
    private static final int LONGEST = 80;
    private static final int SHORT = 20;
    private static final int LEVELS = 6;
    private static final int SIBLINGS = 2;

    private final Map<Element, Optional<String>> known = new HashMap<>();

    private Headings() {}

    static Headings of(Page page) {
        return page.remembered(Headings.class, p -> new Headings());
    }

    /** The nearest words above the element, whatever lies between; empty where there are none within reach. */
    String nearest(Element element) {
        Element at = element;
        for (int level = 0; level < LEVELS && at != null && !at.normalName().equals("body"); level++) {
            Optional<String> heading = directlyBefore(at);
            if (heading.isPresent()) {
                return withoutMore(heading.get());
            }
            at = at.parent();
        }
        return "";
    }

    private static String withoutMore(String heading) {
        return MORE.matcher(heading).replaceFirst("").strip();
    }

    /** The year that heads the rows in the element, 0 where no heading above names one. */
    int year(Element element) {
        Element at = element;
        for (int level = 0;
                level < YEAR_LEVELS && at != null && !at.normalName().equals("body");
                level++) {
            Optional<Matcher> year = directlyBefore(at).map(OF_YEAR::matcher).filter(Matcher::matches);
            if (year.isPresent()) {
                return Integer.parseInt(year.get().group(1));
            }
            at = at.parent();
        }
        return 0;
    }

    /** The words that stand directly before the element and head it. */
    Optional<String> directlyBefore(Element element) {
        return known.computeIfAbsent(element, Headings::wordsBefore);
    }

    private static Optional<String> wordsBefore(Element element) {
        Element at = element.previousElementSibling();
        for (int i = 0; i < SIBLINGS && at != null; i++, at = at.previousElementSibling()) {
            String text = ShortText.of(at, LONGEST);
            if (text == null) {
                return Optional.empty();
            }
            if (!text.isEmpty()) {
                return heads(at, text, element) ? Optional.of(text) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean heads(Element words, String text, Element element) {
        return TAGS.contains(words.normalName())
                || isNamedAsHeading(words.className())
                || (text.length() <= SHORT
                        && (!Shape.of(words).equals(Shape.of(element))
                                || MORE.matcher(text).find()));
    }

    private static boolean isNamedAsHeading(String classes) {
        if (classes.isEmpty()) {
            return false;
        }
        String lower = classes.toLowerCase(Locale.ROOT);
        for (String part : CLASS_PARTS) {
            if (lower.contains(part)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the heading only tells the year or month of the rows below. */
    static boolean isYear(String heading) {
        return YEAR.matcher(heading).matches();
    }
}
