package org.govmonitor.page.listing.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.govmonitor.page.date.DateMention;
import org.govmonitor.page.date.DateReader;
import org.govmonitor.page.date.ShanghaiDay;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A field of a table's objects that holds dates, and how well it would date the list. */
final class JsonDate {
    private static final double MOST = 0.9;
    private static final double SOME = 0.6;

    private final List<@Nullable LocalDate> days;
    private final double score;

    private JsonDate(List<@Nullable LocalDate> days, double score) {
        this.days = days;
        this.score = score;
    }

    /** The field; empty where it holds no dates, or mostly none. */
    static Optional<JsonDate> of(String name, List<@Nullable JsonNode> values, LocalDate today) {
        List<@Nullable LocalDate> days = new ArrayList<>();
        int future = 0;
        int falls = 0;
        int filled = 0;
        LocalDate previous = null;
        for (JsonNode value : values) {
            LocalDate day = value == null ? null : day(value, today);
            if (day != null && day.isAfter(today)) {
                future++;
                day = null;
            }
            if (day != null) {
                filled++;
                falls += previous == null || !day.isAfter(previous) ? 1 : 0;
                previous = day;
            }
            days.add(day);
        }
        double share = (double) filled / values.size();
        if (filled == 0 || share < SOME) {
            return Optional.empty();
        }
        double score =
                (share >= MOST ? 3 : 1) + (future == 0 ? 2 : 0) + (double) falls / filled + DateFieldName.weight(name);
        return Optional.of(new JsonDate(days, score));
    }

    double score() {
        return score;
    }

    /** The day of a row, or null. */
    @Nullable
    LocalDate day(int row) {
        return days.get(row);
    }

    LocalDate newest() {
        return days.stream().filter(Objects::nonNull).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    }

    private static @Nullable LocalDate day(JsonNode value, LocalDate today) {
        String text = value.isString() ? value.stringValue().strip() : value.isIntegralNumber() ? value.asString() : "";
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = DateReader.only(text).flatMap(mention -> day(mention, today));
        return day.or(() -> epoch(text))
                .filter(d -> !d.isBefore(DateReader.EARLIEST))
                .orElse(null);
    }

    private static Optional<LocalDate> day(DateMention mention, LocalDate today) {
        if (mention instanceof DateMention.Full full) {
            return Optional.of(full.day());
        }
        return mention instanceof DateMention.Ago ago ? Optional.of(today.minusDays(ago.days())) : Optional.empty();
    }

    private static Optional<LocalDate> epoch(String text) {
        boolean count =
                (text.length() == 10 || text.length() == 13) && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return count ? ShanghaiDay.ofEpoch(Long.parseLong(text)) : Optional.empty();
    }
}
