package org.govmonitor.app.console.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A form in which an entry of the registry is added or changed, as the page shows it.
 *
 * @param title key of its words
 * @param action where it is sent
 * @param back where one goes without sending it
 * @param version of the entry that is changed, or null where one is added
 * @param sources of an account, some lines of them empty; of other entries empty
 * @param fault about the whole, or null
 */
record EntryForm(
        String title,
        String action,
        String back,
        @Nullable Long version,
        List<Field> fields,
        List<Source> sources,
        @Nullable String fault) {

    /**
     * A field.
     *
     * @param label key of its words
     * @param hint key of its words, or null
     * @param options what can be chosen, by what is sent; empty where it is typed
     * @param most characters that may be typed
     * @param fault what is wrong with it, or null
     */
    record Field(
            String name,
            String label,
            @Nullable String hint,
            boolean required,
            Map<String, String> options,
            int most,
            String value,
            @Nullable String fault) {
        Field {
            options = new LinkedHashMap<>(options);
        }

        public boolean chosen() {
            return !options.isEmpty();
        }
    }

    /** A line for a source of an account. */
    record Source(
            int number,
            String kind,
            String locator,
            String status,
            @Nullable String fault) {}

    EntryForm {
        fields = List.copyOf(fields);
        sources = List.copyOf(sources);
    }

    /** Whether anything stands in the way. */
    public boolean failed() {
        return fault != null
                || fields.stream().anyMatch(field -> field.fault() != null)
                || sources.stream().anyMatch(source -> source.fault() != null);
    }
}
