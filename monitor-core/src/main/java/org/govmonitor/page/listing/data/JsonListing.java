package org.govmonitor.page.listing.data;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.govmonitor.page.Decoded;
import org.govmonitor.page.Page;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingItem;
import org.govmonitor.page.listing.UnreadableReason;
import org.govmonitor.page.listing.markup.MarkupListing;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A list that is answered as JSON, or written as JSON into a script. */
public final class JsonListing {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(
                    JsonReadFeature.ALLOW_SINGLE_QUOTES,
                    JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
                    JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_JAVA_COMMENTS,
                    JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS,
                    JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .build();

    /** The name of a function or variable before the data of an answer that is a script. */
    private static final int LONGEST_NAME = 60;

    private JsonListing() {}

    /**
     * The JSON of an answer: all of it, or what a script passes to a function ({@code callback({…});}) or keeps in a
     * variable; empty where the answer is none of these.
     */
    public static Optional<String> json(String answer) {
        String text = answer.strip();
        if (text.startsWith("{") || text.startsWith("[")) {
            return Optional.of(text);
        }
        int start = 0;
        while (start < Math.min(LONGEST_NAME, text.length()) && "{[<".indexOf(text.charAt(start)) < 0) {
            start++;
        }
        if (start == 0 || start >= Math.min(LONGEST_NAME, text.length()) || text.charAt(start) == '<') {
            return Optional.empty();
        }
        String before = text.substring(0, start).strip();
        int end = Balanced.end(text, start);
        return end > start && (before.endsWith("(") || before.endsWith("="))
                ? Optional.of(text.substring(start, end))
                : Optional.empty();
    }

    /**
     * Reads a whole answer.
     *
     * @param url where it came from, the base of its links
     * @param today the day of the scan in Asia/Shanghai; nothing later is taken for a date
     */
    public static Listing read(HttpUrl url, String text, LocalDate today) {
        Optional<JsonNode> tree = parse(text);
        if (tree.isEmpty()) {
            return new Listing.Unreadable(UnreadableReason.NOT_A_PAGE);
        }
        JsonArrays arrays = JsonArrays.of(tree.get());
        Optional<Listing> listing = best(arrays, url, today);
        if (listing.isPresent()) {
            return listing.get();
        }
        return arrays.saysEmpty() ? new Listing.Blank() : new Listing.Unreadable(UnreadableReason.NO_LIST);
    }

    /** The list in a piece of JSON; empty where it holds none. */
    static Optional<Listing> find(HttpUrl url, JsonNode tree, LocalDate today) {
        return best(JsonArrays.of(tree), url, today);
    }

    private static Optional<Listing> best(JsonArrays arrays, HttpUrl url, LocalDate today) {
        List<JsonTable> tables = new ArrayList<>();
        arrays.tables()
                .forEach(rows -> JsonTable.of(rows.name(), rows.rows(), today).ifPresent(tables::add));
        tables.removeIf(JsonTable::isMenu);
        Optional<JsonTable> best = tables.stream().max(Comparator.comparingDouble(JsonTable::score));
        Optional<Listing> markup = best.map(JsonTable::isDated).orElse(false)
                ? Optional.empty()
                : best.flatMap(JsonTable::markup).or(arrays::markup).flatMap(rows -> inMarkup(rows, url, today));
        return markup.isPresent() ? markup : best.map(table -> new Listing.Read(table.items(url)));
    }

    /** JSON that carries finished rows of HTML. */
    private static Optional<Listing> inMarkup(String markup, HttpUrl url, LocalDate today) {
        Page page = Page.parse(url, new Decoded(markup, StandardCharsets.UTF_8));
        List<ListingItem> items = new MarkupListing(DateSource.DATA).readKnown(page, today);
        return items.isEmpty() ? Optional.empty() : Optional.of(new Listing.Read(items));
    }

    static Optional<JsonNode> parse(String text) {
        try {
            return Optional.ofNullable(JSON.readTree(text));
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }
}
