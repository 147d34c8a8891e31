package org.govmonitor.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What elements of the same make have in common: tag and class, without what tells one row from the next. */
final class Shape {
    /** Elements that are a row by their meaning, whatever their class. */
    private static final Set<String> ROW_TAGS = Set.of("li", "tr", "dd", "dt", "article");

    private static final Pattern VARYING =
            Pattern.compile("\\d+|\\b(?:odd|even|first|last|on|cur|active|current|hover|alt|top|nobg)\\b");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private Shape() {}

    static String of(Element element) {
        String classes = element.className();
        return classes.isEmpty() ? element.normalName() : element.normalName() + "." + classOf(classes);
    }

    /** The shape of a row: list items and table rows are of one make whatever their class. */
    static String ofRow(Element row) {
        return isRowTag(row.normalName()) || row.normalName().equals("a") ? row.normalName() : of(row);
    }

    static boolean isRowTag(String name) {
        return ROW_TAGS.contains(name);
    }

    private static String classOf(String classes) {
        String kept = VARYING.matcher(classes).replaceAll("");
        return SPACES.matcher(kept).replaceAll(" ").strip();
    }
}
