package org.govmonitor.app.console.finding;

import java.util.Map;
import org.govmonitor.app.console.frame.Order;
import org.govmonitor.app.ledger.FindingOrder;
import org.jspecify.annotations.Nullable;

/** The headings by which the ledger can be sorted. */
final class LedgerOrder {
    private static final Map<String, FindingOrder.By> KEYS = Map.of(
            "found", FindingOrder.By.FOUND,
            "due", FindingOrder.By.DUE,
            "severity", FindingOrder.By.SEVERITY,
            "target", FindingOrder.By.TARGET,
            "state", FindingOrder.By.STATE,
            "age", FindingOrder.By.AGE);
    private static final String OWN = "-found";

    private LedgerOrder() {}

    /** @param said by the address, or null */
    static Order of(@Nullable String said) {
        return Order.of(said, KEYS.keySet(), OWN);
    }

    static FindingOrder toQuery(Order order) {
        return new FindingOrder(KEYS.getOrDefault(order.key(), FindingOrder.By.FOUND), order.descending());
    }
}
