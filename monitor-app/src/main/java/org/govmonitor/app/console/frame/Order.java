package org.govmonitor.app.console.frame;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * By what a table is sorted, as its address says it: {@code found}, or {@code -found} the other way round.
 *
 * @param key one of those that the table knows
 */
public record Order(String key, boolean descending) {

    /**
     * @param said by the address; null or unknown means the table's own order
     * @param known the keys that the table can be sorted by
     * @param own the table's own order, said likewise
     */
    public static Order of(@Nullable String said, Set<String> known, String own) {
        String wanted = said == null ? own : said;
        boolean descending = wanted.startsWith("-");
        String key = descending ? wanted.substring(1) : wanted;
        return known.contains(key) ? new Order(key, descending) : of(own, Set.of(strip(own)), own);
    }

    /** {@code asc}, {@code desc}, or null where the table is sorted by something else. */
    public @Nullable String wayOf(String other) {
        return key.equals(other) ? descending ? "desc" : "asc" : null;
    }

    /** What a click on the heading of a key asks for. */
    public String next(String other) {
        return key.equals(other) && !descending ? "-" + other : other;
    }

    private static String strip(String said) {
        return said.startsWith("-") ? said.substring(1) : said;
    }
}
