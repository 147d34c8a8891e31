package org.govmonitor.app.ledger.count;

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

    static JdbcClient.StatementSpec bind(Sight sight, JdbcClient.StatementSpec query) {
        return sight instanceof Sight.OfUnit of
                ? query.param("targets", of.targetIds().isEmpty() ? NO_TARGET : of.targetIds())
                        .param("unit", of.unit())
                : query;
    }
}
