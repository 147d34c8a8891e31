package org.govmonitor.app.runs.board;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By what a list of sites is sorted. */
public enum SiteOrder {
    /** The registry's own order. */
    PLACE("s.ordinal"),
    NAME("s.name"),
    UNIT("u.ordinal"),
    SCANNED("o.observed_at"),
    COLUMNS("COALESCE(k.watched, 0)"),
    STALE("COALESCE(k.stale + k.blank, 0)"),
    /** The first day on which a column falls due. */
    DUE("k.next_due");

    private final String expression;

    SiteOrder(String expression) {
        this.expression = expression;
    }

    /** As an address says it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Set<String> keys() {
        return Stream.of(values()).map(SiteOrder::key).collect(Collectors.toSet());
    }

    /** @throws IllegalArgumentException if there is none of this key */
    public static SiteOrder of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    String sql(boolean descending) {
        return expression + (descending ? " DESC" : " ASC") + " NULLS LAST, s.ordinal, s.id";
    }
}
