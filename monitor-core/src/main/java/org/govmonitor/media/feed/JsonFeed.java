package org.govmonitor.media.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.govmonitor.media.WrittenTimes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON Feed 1 and 1.1. Bridges leave the version out at times, so a list of items is what makes it one. */
final class JsonFeed {
    private static final JsonMapper JSON = JsonMapper.shared();

    private JsonFeed() {}

    /** Empty where the text is no whole JSON, or no feed. */
    static Optional<FeedDocument> read(String text) {
        try {
            JsonNode root = JSON.readTree(text);
            JsonNode items = root.get("items");
            return items == null || !items.isArray() ? Optional.empty() : Optional.of(document(root, items));
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }

    private static FeedDocument document(JsonNode root, JsonNode items) {
        List<FeedEntry> entries = new ArrayList<>();
        for (JsonNode item : items.values()) {
            if (entries.size() < FeedDocument.MOST_ENTRIES) {
                entries.add(entry(item));
            }
        }
        String version = text(root, "version");
        boolean declared = version != null && version.contains("jsonfeed.org");
        return new FeedDocument(text(root, "title"), text(root, "generator"), null, entries, true, declared);
    }

    private static FeedEntry entry(JsonNode item) {
        String published = text(item, "date_published");
        String url = text(item, "url");
        return new FeedEntry(
                text(item, "id"),
                text(item, "title"),
                url == null ? text(item, "external_url") : url,
                WrittenTimes.parse(published == null ? text(item, "date_modified") : published)
                        .orElse(null));
    }

    private static @Nullable String text(JsonNode node, String key) {
        JsonNode value = node.get(key);
        if (value == null || !(value.isString() || value.isNumber())) {
            return null;
        }
        String text = value.isString() ? value.stringValue() : value.toString();
        return text.isBlank() ? null : text.strip();
    }
}
