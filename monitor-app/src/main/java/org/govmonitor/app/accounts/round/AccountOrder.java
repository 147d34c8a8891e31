package org.govmonitor.app.accounts.round;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** By what a list of accounts is sorted. */
public enum AccountOrder {
    /** The registry's own order. */
    PLACE("a.ordinal"),
    NAME("a.name"),
    UNIT("u.ordinal"),
    PLATFORM("a.platform"),
    NEWEST("s.newest"),
    /** The last day in order. */
    DUE("s.in_order_until"),
    JUDGED("s.judged_at");

    private final String expression;

    AccountOrder(String expression) {
        this.expression = expression;
    }

    /** As an address says it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Set<String> keys() {
        return Stream.of(values()).map(AccountOrder::key).collect(Collectors.toSet());
    }

    /** @throws IllegalArgumentException if there is none of this key */
    public static AccountOrder of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT));
    }

    String sql(boolean descending) {
        return expression + (descending ? " DESC" : " ASC") + " NULLS LAST, a.ordinal, a.id";
    }
}
