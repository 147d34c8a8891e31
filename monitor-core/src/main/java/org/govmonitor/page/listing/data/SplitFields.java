package org.govmonitor.page.listing.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Dates whose parts lie in fields of their own: year, month and day, or year with month and day. */
final class SplitFields {
    /** The name of the field that they are joined to. */
    static final String NAME = "date";

    private static final Pattern YEAR = Pattern.compile("(?i).*year.*|nian|y{1,4}");
    private static final Pattern MONTH = Pattern.compile("(?i).*month.*|yue|m{1,2}|y{1,4}[-_.]?m{1,2}|nianyue");
    private static final Pattern DAY = Pattern.compile("(?i).*day.*|ri|d{1,2}");
    private static final Pattern MONTH_OF_YEAR = Pattern.compile("(?:19|20)\\d{2}[-./年]\\d{1,2}月?");

    private SplitFields() {}

    /** The joined dates, one for each row; empty where the table has no such fields or has a field of the name. */
    static Optional<List<@Nullable JsonNode>> of(Map<String, List<@Nullable JsonNode>> columns) {
        List<@Nullable JsonNode> months = field(columns, MONTH);
        List<@Nullable JsonNode> days = field(columns, DAY);
        if (months == null || days == null || columns.containsKey(NAME)) {
            return Optional.empty();
        }
        List<@Nullable JsonNode> years = field(columns, YEAR);
        List<@Nullable JsonNode> dates = new ArrayList<>();
        boolean any = false;
        for (int row = 0; row < days.size(); row++) {
            String month = text(months.get(row));
            String day = text(days.get(row));
            String year = years == null ? "" : text(years.get(row));
            String whole = MONTH_OF_YEAR.matcher(month).matches() ? month : year + "-" + month;
            JsonNode date = day.isEmpty() || day.length() > 3 || whole.length() < 6
                    ? null
                    : JsonNodeFactory.instance.stringNode(plain(whole) + "-" + plain(day));
            any |= date != null;
            dates.add(date);
        }
        return any ? Optional.of(dates) : Optional.empty();
    }

    private static String plain(String part) {
        return part.replaceAll("[./年]", "-").replaceAll("[月日]", "");
    }

    private static @Nullable List<@Nullable JsonNode> field(
            Map<String, List<@Nullable JsonNode>> columns, Pattern name) {
        return columns.entrySet().stream()
                .filter(column -> name.matcher(column.getKey()).matches())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static String text(@Nullable JsonNode value) {
        return value == null || value.isContainer() || value.isNull()
                ? ""
                : value.asString("").strip();
    }
}
