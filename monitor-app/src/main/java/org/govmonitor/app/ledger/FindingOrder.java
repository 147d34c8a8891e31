package org.govmonitor.app.ledger;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Nulls;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Root;
import java.util.List;

/** In which order findings are given; ties go by their numbers, in the same direction, which one index serves. */
public record FindingOrder(By by, boolean descending) {
    /** The latest discovered first. */
    public static final FindingOrder LATEST_FIRST = new FindingOrder(By.FOUND, true);

    /** By what they are ordered, ascending. */
    public enum By {
        /** The day of discovery, the earliest first. */
        FOUND,
        /** The moment it is due, the earliest first; without one, at the end either way. */
        DUE,
        /** The gravest first. */
        SEVERITY,
        /** As the registry numbers sites and accounts. */
        TARGET,
        STATE,
        /** The youngest first. */
        AGE
    }

    List<Order> toOrders(Root<Finding> finding, CriteriaBuilder builder) {
        Order first = switch (by) {
            case FOUND -> order(finding.get("life").get("foundOn"), !descending, builder);
            case DUE -> due(finding.get("duty").get("dueAt"), builder);
            case SEVERITY -> order(finding.get("gravity"), !descending, builder);
            case TARGET -> order(finding.get("targetId"), !descending, builder);
            case STATE -> order(finding.get("life").get("state"), !descending, builder);
            case AGE -> order(finding.get("life").get("foundOn"), descending, builder);
        };
        boolean ascending = (by == By.AGE) == descending;
        return List.of(first, order(finding.get("id"), ascending, builder));
    }

    private Order due(Path<?> path, CriteriaBuilder builder) {
        return descending ? builder.desc(path, Nulls.LAST) : builder.asc(path, Nulls.LAST);
    }

    private static Order order(Path<?> path, boolean ascending, CriteriaBuilder builder) {
        return ascending ? builder.asc(path) : builder.desc(path);
    }
}
