package org.govmonitor.page.listing.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.govmonitor.page.date.DateMention;
import org.govmonitor.page.date.DateReader;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.date.ShanghaiDay;
import org.govmonitor.page.listing.markup.YearTeller;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A field of a table's objects that holds dates, and how well it would date the list. */
final class JsonDate {
    private static final double MOST = 0.9;
    private static final double SOME = 0.6;
    /** A field that tells the year is better. */
    private static final double YEARLESS = 2.0;
    /** Strict, for many fields hold two numbers: a month and a day with both their digits. */
    private static final Pattern MONTH_DAY =
            Pattern.compile("\\[?\\d{2}[-/]\\d{2}]?(?: \\d{1,2}:\\d{2})?|\\d{1,2}月\\d{1,2}日");

    private final String name;
    private final List<@Nullable LocalDate> days;
    private final double score;
    private final boolean yearless;

    private JsonDate(String name, List<@Nullable LocalDate> days, double score, boolean yearless) {
        this.name = name;
        this.days = days;
        this.score = score;
        this.yearless = yearless;
    }

    /** The field; empty where it holds no dates, or mostly none. */
    static Optional<JsonDate> of(String name, List<@Nullable JsonNode> values, LocalDate today) {
        List<@Nullable LocalDate> days = new ArrayList<>();
        int future = 0;
        int falls = 0;
        int filled = 0;
        LocalDate previous = null;
        YearTeller years = new YearTeller(today);
        boolean yearless = values.stream().anyMatch(JsonDate::isYearless);
        for (JsonNode value : values) {
            LocalDate day = value == null ? null : day(value, years, today);
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
        return Optional.of(new JsonDate(name, days, score - (yearless ? YEARLESS : 0), yearless));
    }

    double score() {
        return score;
    }

    /** The date of a row, or null. */
    @Nullable
    ItemDate date(int row) {
        LocalDate day = days.get(row);
        return day == null ? null : new ItemDate(day, DateSource.DATA, yearless);
    }

    /** Whether its name lets the day agree with that of publication; a deadline need not. */
    boolean isOfPublication() {
        return !yearless && DateFieldName.weight(name) > -3;
    }

    LocalDate newest() {
        return days.stream().filter(Objects::nonNull).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    }

    private static boolean isYearless(@Nullable JsonNode value) {
        return value != null
                && value.isString()
                && MONTH_DAY.matcher(value.stringValue().strip()).matches();
    }

    private static @Nullable LocalDate day(JsonNode value, YearTeller years, LocalDate today) {
        String text = value.isString() ? value.stringValue().strip() : value.isIntegralNumber() ? value.asString() : "";
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day =
                DateReader.only(text).flatMap(mention -> day(mention, isYearless(value), years, today));
        return day.or(() -> epoch(text))
                .filter(d -> !d.isBefore(DateReader.EARLIEST))
                .orElse(null);
    }

    private static Optional<LocalDate> day(DateMention mention, boolean yearless, YearTeller years, LocalDate today) {
        if (mention instanceof DateMention.Full full) {
            return Optional.of(full.day());
        }
        if (yearless && mention instanceof DateMention.Yearless day) {
            return Optional.of(years.next(day.monthDay()));
        }
        return mention instanceof DateMention.Ago ago ? Optional.of(today.minusDays(ago.days())) : Optional.empty();
    }

    private static Optional<LocalDate> epoch(String text) {
        boolean count =
                (text.length() == 10 || text.length() == 13) && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return count ? ShanghaiDay.ofEpoch(Long.parseLong(text)) : Optional.empty();
    }
}
