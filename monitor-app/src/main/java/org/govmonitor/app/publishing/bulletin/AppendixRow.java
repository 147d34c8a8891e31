package org.govmonitor.app.publishing.bulletin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the appendix.
 *
 * @param key what it stands for, whatever its number
 * @param cells as they are printed; the first, the number, is empty where the row is left out
 * @param findings how many stand behind it
 * @param reason why it is left out, or null where it is printed
 */
public record AppendixRow(
        String key,
        List<String> cells,
        int findings,
        @Nullable String reason) {
    public AppendixRow {
        cells = List.copyOf(cells);
    }

    public boolean printed() {
        return reason == null;
    }
}
