package org.govmonitor.app.api;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next what to send as {@code cursor} for the part after it; null at the end
 */
record Listed<T>(List<T> items, @Nullable String next) {
    Listed {
        items = List.copyOf(items);
    }

    /**
     * What is shown of rows that were asked for.
     *
     * @param found one more than are shown where there are more
     * @param most that are shown
     * @param cursor that names the last one shown
     */
    static <R, T> Listed<T> of(List<R> found, int most, Function<R, T> shown, Function<R, Object> cursor) {
        List<T> items = found.stream().limit(most).map(shown).toList();
        return new Listed<>(
                items, found.size() > most ? cursor.apply(found.get(most - 1)).toString() : null);
    }
}
