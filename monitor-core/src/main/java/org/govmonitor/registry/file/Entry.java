package org.govmonitor.registry.file;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One thing as a file writes it, not yet judged.
 *
 * @param place where it begins
 * @param fields what is written, by key; a key with nothing behind it is left out
 * @param parts the things it is made of, such as a site's columns
 */
record Entry(EntryKind kind, String place, Map<String, Written> fields, List<Entry> parts) {
    private static final Pattern UNTYPED = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]|[\\u202A-\\u202E\\u2066-\\u2069]");

    /** A written value, free of surrounding blanks and not empty, with its place. */
    record Written(String place, String text) {}

    Entry {
        fields = Map.copyOf(fields);
        parts = List.copyOf(parts);
    }

    /** A value as it is kept: without what nobody types, which no store or document takes or which turns
     * the text around it. */
    static String plain(String written) {
        return UNTYPED.matcher(written).replaceAll("").strip();
    }

    @Nullable
    Written field(String key) {
        return fields.get(key);
    }

    /** The text of a field, or null where nothing is written. */
    @Nullable
    String text(String key) {
        Written written = fields.get(key);
        return written == null ? null : written.text();
    }

    /** The place of a field, or of the whole where the field is not written. */
    String placeOf(String key) {
        Written written = fields.get(key);
        return written == null ? place : written.place();
    }
}
