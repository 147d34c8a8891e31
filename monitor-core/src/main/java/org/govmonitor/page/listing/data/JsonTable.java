package org.govmonitor.page.listing.data;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.listing.ListingItem;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An array of like objects with a title in each, read as a list. */
final class JsonTable {
    /** Fields whose claims are nearer than this contradict each other only within {@link #SAME}; then the younger counts. */
    private static final double MARGIN = 1.0;

    private static final long SAME = 3;
    private static final double DATED = 3.0;
    private static final double LINKED = 2.0;

    private static final double ROWS = 0.5;
    private static final Pattern MENU_NAME =
            Pattern.compile("(?i).*(?:categor|tree|child|menu|nav|channel|^sons?$|classif|^types?$).*");
    private static final Pattern ROWS_NAME =
            Pattern.compile("(?i).*(?:record|rows|list|data|content|table|article|result|item).*");

    private final String name;
    private final int size;
    private final JsonText title;
    private final Optional<JsonText> link;
    private final Optional<JsonDate> date;
    private final List<JsonDate> dates;

    private JsonTable(
            String name,
            int size,
            JsonText title,
            Optional<JsonText> link,
            Optional<JsonDate> date,
            List<JsonDate> dates) {
        this.name = name;
        this.size = size;
        this.title = title;
        this.link = link;
        this.date = date;
        this.dates = dates;
    }

    /** The array as a table; empty where its objects have nothing like a title. */
    static Optional<JsonTable> of(String name, List<JsonNode> objects, LocalDate today) {
        List<Map<String, JsonNode>> rows = objects.stream().map(JsonTable::flat).toList();
        Map<String, List<@Nullable JsonNode>> columns = new LinkedHashMap<>();
        rows.forEach(row -> row.keySet().forEach(key -> columns.putIfAbsent(key, new ArrayList<>())));
        columns.forEach((key, values) -> rows.forEach(row -> values.add(row.get(key))));

        SplitFields.of(columns).ifPresent(days -> columns.put(SplitFields.NAME, days));

        List<JsonText> texts = new ArrayList<>();
        List<JsonDate> dates = new ArrayList<>();
        columns.forEach((key, values) -> {
            texts.add(JsonText.of(key, values));
            JsonDate.of(key, values, today).ifPresent(dates::add);
        });
        Comparator<JsonText> byTitle = Comparator.comparingDouble(JsonText::titleScore);
        Comparator<JsonText> byLink = Comparator.comparingDouble(JsonText::linkScore);
        return texts.stream()
                .max(byTitle)
                .filter(best -> best.titleScore() > 0)
                .map(best -> new JsonTable(
                        name,
                        rows.size(),
                        best,
                        texts.stream().max(byLink).filter(t -> t.linkScore() > 0),
                        bestOf(dates),
                        dates));
    }

    boolean isDated() {
        return date.isPresent();
    }

    /** The titles as rows of HTML, where they are written as such and may hold their dates. */
    Optional<String> markup() {
        return title.values().stream().allMatch(value -> value.startsWith("<"))
                ? Optional.of("<ul><li>" + String.join("</li><li>", title.values()) + "</li></ul>")
                : Optional.empty();
    }

    double score() {
        return title.titleScore()
                + (link.isPresent() ? LINKED : 0)
                + date.map(d -> DATED).orElse(0.0)
                + Math.log10(size)
                + (ROWS_NAME.matcher(name).matches() ? ROWS : 0);
    }

    /** Whether its name calls it a menu or tree: a list of columns and not of entries. */
    boolean isMenu() {
        return MENU_NAME.matcher(name).matches();
    }

    List<ListingItem> items(HttpUrl url) {
        List<ListingItem> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int row = i;
            String text = title.text(row);
            if (!text.isEmpty()) {
                HttpUrl target = title.href(row)
                        .or(() -> link.map(l -> l.raw(row)))
                        .filter(href -> !href.isBlank())
                        .map(url::resolve)
                        .orElse(null);
                ItemDate day = date.map(d -> d.date(row)).orElse(null);
                items.add(new ListingItem(text, target, day, day == null ? null : other(row, day)));
            }
        }
        return items;
    }

    /** What another field that should tell the same day says, where it lies days from it. */
    private @Nullable ItemDate other(int row, ItemDate day) {
        return dates.stream()
                .filter(JsonDate::isOfPublication)
                .sorted(Comparator.comparingDouble(JsonDate::score).reversed())
                .map(field -> Optional.ofNullable(field.date(row)))
                .flatMap(Optional::stream)
                .filter(other -> Math.abs(ChronoUnit.DAYS.between(other.day(), day.day())) > SAME)
                .findFirst()
                .orElse(null);
    }

    private static Optional<JsonDate> bestOf(List<JsonDate> dates) {
        Optional<JsonDate> best = dates.stream().max(Comparator.comparingDouble(JsonDate::score));
        return best.map(b -> dates.stream()
                .filter(d -> d.score() > b.score() - MARGIN)
                .filter(d -> d.newest().isAfter(b.newest().plusDays(SAME)))
                .max(Comparator.comparing(JsonDate::newest))
                .orElse(b));
    }

    /** The fields of an object and of the objects directly in it. */
    private static Map<String, JsonNode> flat(JsonNode object) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> field : object.properties()) {
            JsonNode value = field.getValue();
            if (value.isObject()) {
                value.properties().forEach(f -> fields.put(field.getKey() + "." + f.getKey(), f.getValue()));
            } else {
                fields.put(field.getKey(), value);
            }
        }
        return fields;
    }
}
