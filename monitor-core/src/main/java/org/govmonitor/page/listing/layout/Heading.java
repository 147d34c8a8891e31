package org.govmonitor.page.listing.layout;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** The words above a block of a page. */
final class Heading {
    private static final Set<String> TAGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6", "caption");
    private static final Pattern CLASS = Pattern.compile("(?i)tit|head|hd|tab|name|location|position|crumb|wz");
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

    private Heading() {}

    /** The nearest words above the element, whatever lies between; empty where there are none within reach. */
    static String nearest(Element element) {
        Element at = element;
        for (int level = 0; level < LEVELS && at != null && !at.normalName().equals("body"); level++) {
            Optional<String> heading = directlyBefore(at);
            if (heading.isPresent()) {
                return MORE.matcher(heading.get()).replaceFirst("").strip();
            }
            at = at.parent();
        }
        return "";
    }

    /** The year that heads the rows in the element, 0 where no heading above names one. */
    static int year(Element element) {
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
    static Optional<String> directlyBefore(Element element) {
        Element at = element.previousElementSibling();
        for (int i = 0; i < SIBLINGS && at != null; i++, at = at.previousElementSibling()) {
            String text = ShortText.of(at, LONGEST);
            if (text == null) {
                return Optional.empty();
            }
            if (!text.isEmpty()) {
                boolean heads = TAGS.contains(at.normalName())
                        || CLASS.matcher(at.className()).find()
                        || (text.length() <= SHORT
                                && (!Shape.of(at).equals(Shape.of(element))
                                        || MORE.matcher(text).find()));
                return heads ? Optional.of(text) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether the heading only tells the year or month of the rows below. */
    static boolean isYear(String heading) {
        return YEAR.matcher(heading).matches();
    }
}
