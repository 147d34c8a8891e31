package org.govmonitor.app.accounts.round;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.check.account.AccountStanding;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.springframework.stereotype.Component;

/** Finds the accounts of a page, by one question to the store that sorts and counts them. */
@Component
class AccountSearch {
    private static final String FROM = """
            SELECT a.id AS id, COUNT(*) OVER () AS total
            FROM media_account a JOIN target t ON t.id = a.id JOIN unit u ON u.id = a.unit_id
            LEFT JOIN account_standing s ON s.account_id = a.id WHERE\s""";

    /** The last word counts, as in {@link Exemptions}. */
    private static final String EXEMPT = "EXISTS (SELECT 1 FROM account_exemption e WHERE e.account_id = a.id"
            + " AND e.until >= :today AND e.id = (SELECT MAX(f.id) FROM account_exemption f WHERE f.account_id = a.id))";

    private final EntityManager store;
    private final Clock clock;

    AccountSearch(EntityManager store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /** @param total of the whole list; 0 for a page behind its end */
    record Found(List<Long> ids, long total) {}

    Found find(Sight sight, AccountFilter filter, AccountOrder order, boolean descending, int page, int size) {
        Map<String, Object> given = new HashMap<>();
        List<Tuple> rows = rows(where(sight, filter, given), order.sql(descending), given, (page - 1) * size, size);
        return new Found(ids(rows), rows.isEmpty() ? 0 : rows.get(0).get("total", Long.class));
    }

    /** The first behind a number, in the order of their numbers. */
    List<Long> after(Sight sight, AccountFilter filter, long id, int most) {
        Map<String, Object> given = new HashMap<>();
        given.put("after", id);
        return ids(rows(where(sight, filter, given) + " AND a.id > :after", "a.id", given, 0, most));
    }

    private List<Tuple> rows(String where, String sort, Map<String, Object> given, int first, int most) {
        NativeQuery<Tuple> query = ask(FROM + where + " ORDER BY " + sort);
        given.forEach(query::setParameter);
        return query.setFirstResult(first).setMaxResults(most).getResultList();
    }

    private static List<Long> ids(List<Tuple> rows) {
        return rows.stream().map(row -> row.get("id", Long.class)).toList();
    }

    private String where(Sight sight, AccountFilter filter, Map<String, Object> given) {
        StringBuilder where = new StringBuilder();
        if (filter.watch() == null) {
            where.append("t.watch_state <> 'RETIRED'");
        } else {
            where.append("t.watch_state = :watch");
            given.put("watch", filter.watch().name());
        }
        if (sight instanceof Sight.OfUnit own) {
            where.append(" AND u.name = :own");
            given.put("own", own.unit());
        }
        if (filter.unit() != null) {
            where.append(" AND u.name = :unit");
            given.put("unit", filter.unit());
        }
        if (filter.text() != null) {
            where.append(" AND LOWER(a.name) LIKE :text ESCAPE '!'");
            String literally = filter.text()
                    .toLowerCase(Locale.ROOT)
                    .replace("!", "!!")
                    .replace("%", "!%")
                    .replace("_", "!_");
            given.put("text", "%" + literally + "%");
        }
        if (filter.platform() != null) {
            where.append(" AND a.platform = :platform");
            given.put("platform", filter.platform().name());
        }
        if (filter.standing() == AccountStanding.EXEMPT) {
            where.append(" AND ").append(EXEMPT);
            given.put("today", LocalDate.now(clock));
        } else if (filter.standing() != null) {
            where.append(" AND s.standing = :standing AND NOT ").append(EXEMPT);
            given.put("standing", filter.standing().name());
            given.put("today", LocalDate.now(clock));
        }
        return where.toString();
    }

    @SuppressWarnings("unchecked")
    private NativeQuery<Tuple> ask(String sql) {
        NativeQuery<Tuple> query = store.createNativeQuery(sql, Tuple.class).unwrap(NativeQuery.class);
        return query.addScalar("id", StandardBasicTypes.LONG).addScalar("total", StandardBasicTypes.LONG);
    }
}
