package org.govmonitor.page.listing.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.govmonitor.page.date.DateSource;
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

    private final List<Map<String, JsonNode>> rows;
    private final JsonText title;
    private final Optional<JsonText> link;
    private final Optional<JsonDate> date;

    private JsonTable(
            List<Map<String, JsonNode>> rows, JsonText title, Optional<JsonText> link, Optional<JsonDate> date) {
        this.rows = rows;
        this.title = title;
        this.link = link;
        this.date = date;
    }

    /** The array as a table; empty where its objects have nothing like a title. */
    static Optional<JsonTable> of(List<JsonNode> objects, LocalDate today) {
        List<Map<String, JsonNode>> rows = objects.stream().map(JsonTable::flat).toList();
        Map<String, List<@Nullable JsonNode>> columns = new LinkedHashMap<>();
        rows.forEach(row -> row.keySet().forEach(key -> columns.putIfAbsent(key, new ArrayList<>())));
        columns.forEach((key, values) -> rows.forEach(row -> values.add(row.get(key))));

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
                        rows, best, texts.stream().max(byLink).filter(t -> t.linkScore() > 0), bestOf(dates)));
    }

    double score() {
        return title.titleScore()
                + (link.isPresent() ? LINKED : 0)
                + date.map(d -> DATED).orElse(0.0)
                + Math.log10(rows.size());
    }

    List<ListingItem> items(HttpUrl url) {
        List<ListingItem> items = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int row = i;
            String text = title.text(row);
            if (!text.isEmpty()) {
                HttpUrl target = title.href(row)
                        .or(() -> link.map(l -> l.raw(row)))
                        .filter(href -> !href.isBlank())
                        .map(url::resolve)
                        .orElse(null);
                ItemDate day = date.map(d -> d.day(row))
                        .map(d -> new ItemDate(d, DateSource.DATA))
                        .orElse(null);
                items.add(new ListingItem(text, target, day));
            }
        }
        return items;
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
