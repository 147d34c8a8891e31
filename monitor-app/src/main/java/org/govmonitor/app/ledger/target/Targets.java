package org.govmonitor.app.ledger.target;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.registry.Platform;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the registry's tables, always in one question. */
@Component
public class Targets {
    private static final String ALL = """
            select s.id, s.name, u.name as unit, s.url, null as platform
            from site s join unit u on u.id = s.unit_id
            union all
            select a.id, a.name, u.name, null, a.platform
            from media_account a join unit u on u.id = a.unit_id""";

    private final JdbcClient store;

    Targets(JdbcTemplate store) {
        this.store = JdbcClient.create(store);
    }

    /** One of them. */
    public Optional<Target> byId(long id) {
        return store.sql("select * from (" + ALL + ") t where t.id = :id")
                .param("id", id)
                .query((row, number) -> target(row))
                .optional();
    }

    /** All that somebody may see. */
    public List<Target> all(Sight sight) {
        return store.sql(ALL).query((row, number) -> target(row)).list().stream()
                .filter(target -> sight.covers(target.id()))
                .toList();
    }

    /** Whether a unit is registered. */
    public boolean isUnit(String name) {
        return store.sql("select count(*) from unit where name = :name")
                        .param("name", name)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The ids of what a unit answers for, by its name. */
    public List<Long> idsOf(String unit) {
        return store.sql("select t.id from (" + ALL + ") t where t.unit = :unit")
                .param("unit", unit)
                .query(Long.class)
                .list();
    }

    private static Target target(ResultSet row) throws SQLException {
        String url = row.getString(4);
        String platform = row.getString(5);
        return new Target(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                url == null ? null : HttpUrl.get(url),
                platform == null ? null : Platform.valueOf(platform));
    }
}
