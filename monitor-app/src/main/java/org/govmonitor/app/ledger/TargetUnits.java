package org.govmonitor.app.ledger;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who answers for a target, from the registry's tables. */
@Component
class TargetUnits {
    private final JdbcClient store;

    TargetUnits(JdbcTemplate store) {
        this.store = JdbcClient.create(store);
    }

    /** The name of the unit that answers for a site or an account. */
    Optional<String> unitOf(long targetId) {
        return store.sql("""
                        select u.name from unit u where u.id in (
                          select s.unit_id from site s where s.id = :id
                          union all select a.unit_id from media_account a where a.id = :id)""").param("id", targetId).query(String.class).optional();
    }

    /** Whether a unit is registered. */
    boolean exists(String unit) {
        return store.sql("select count(*) from unit where name = :unit")
                        .param("unit", unit)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** What a unit answers for, by its name. */
    List<Long> targetsOf(String unit) {
        return store.sql("""
                        select s.id from site s join unit u on u.id = s.unit_id where u.name = :unit
                        union all select a.id from media_account a join unit u on u.id = a.unit_id where u.name = :unit""").param("unit", unit).query(Long.class).list();
    }
}
