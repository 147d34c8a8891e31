package org.govmonitor.app.ledger.count;

import java.util.List;
import java.util.Set;
import org.govmonitor.app.registration.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody may see, as a condition on the rows of findings {@code f}. */
final class Within {
    private static final Set<Long> NO_TARGET = Set.of(-1L);

    private Within() {}

    static String condition(Sight sight) {
        return sight instanceof Sight.OfUnit ? " and (f.target_id in (:targets) or f.assigned_unit = :unit)" : "";
    }

    /** The same in parts that have nothing in common, each of which an index can answer. */
    static List<String> parts(Sight sight) {
        return sight instanceof Sight.OfUnit
                ? List.of(
                        " and f.target_id in (:targets)",
                        " and f.assigned_unit = :unit and f.target_id not in (:targets)")
                : List.of("");
    }

    static JdbcClient.StatementSpec bind(Sight sight, JdbcClient.StatementSpec query) {
        return sight instanceof Sight.OfUnit of
                ? query.param("targets", targets(of)).param("unit", of.unit())
                : query;
    }

    private static Set<Long> targets(Sight.OfUnit of) {
        return of.targetIds().isEmpty() ? NO_TARGET : of.targetIds();
    }
}
