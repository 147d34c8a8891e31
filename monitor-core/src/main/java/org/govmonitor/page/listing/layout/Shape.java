package org.govmonitor.page.listing.layout;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What elements of the same make have in common: tag and class, without what tells one row from the next. */
public final class Shape {
    /** Classes that set single rows off. */
    private static final Set<String> VARYING =
            Set.of("odd", "even", "first", "last", "on", "cur", "active", "current", "hover", "alt", "top", "nobg");

    private static final int LONGEST_VARYING =
            VARYING.stream().mapToInt(String::length).max().orElse(0);

    private Shape() {}

    /** Tag and class in one word, the same for elements of one make. */
    public static String of(Element element) {
        String classes = element.className();
        return classes.isEmpty() ? element.normalName() : element.normalName() + "." + classOf(classes);
    }

    /** The shape of a row: list items and table rows are of one make whatever their class. */
    static String ofRow(Element row) {
        return isRowTag(row.normalName()) || row.normalName().equals("a") ? row.normalName() : of(row);
    }

    /** Whether elements of the tag, in lower case, are rows by their meaning. */
    public static boolean isRowTag(String name) {
        return switch (name) {
            case "li", "tr", "dd", "dt", "article" -> true;
            default -> false;
        };
    }

    private static String classOf(String classes) {
        if (isPlain(classes)) {
            return isVarying(classes) ? "" : classes;
        }
        StringBuilder kept = new StringBuilder();
        int start = 0;
        for (int i = 0; i <= classes.length(); i++) {
            if (i == classes.length() || Character.isWhitespace(classes.charAt(i))) {
                append(kept, withoutDigits(classes, start, i));
                start = i + 1;
            }
        }
        return kept.toString();
    }

    private static boolean isVarying(String name) {
        return name.length() <= LONGEST_VARYING && VARYING.contains(name);
    }

    /** Whether it is one name without digits, as most are. */
    private static boolean isPlain(String classes) {
        for (int i = 0; i < classes.length(); i++) {
            char c = classes.charAt(i);
            if ((c >= '0' && c <= '9') || Character.isWhitespace(c)) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder kept, String name) {
        if (!name.isEmpty() && !isVarying(name)) {
            kept.append(kept.isEmpty() ? "" : " ").append(name);
        }
    }

    private static String withoutDigits(String text, int start, int end) {
        StringBuilder name = new StringBuilder(end - start);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                name.append(c);
            }
        }
        return name.toString();
    }
}
