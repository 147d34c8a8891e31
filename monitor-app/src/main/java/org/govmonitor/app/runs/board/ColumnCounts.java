package org.govmonitor.app.runs.board;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.govmonitor.check.Standing;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many columns of sites stand how, counted by the store. */
@Component
class ColumnCounts {
    private static final String COUNTED = """
            SELECT c.site_id,
              COUNT(*) FILTER (WHERE c.watch_state = 'ACTIVE') AS watched,
              COUNT(*) FILTER (WHERE c.watch_state = 'PAUSED') AS paused,
              COUNT(*) FILTER (WHERE c.watch_state = 'ACTIVE' AND z.standing = 'FINE') AS fine,
              COUNT(*) FILTER (WHERE c.watch_state = 'ACTIVE' AND z.standing = 'DUE_SOON') AS due_soon,
              COUNT(*) FILTER (WHERE c.watch_state = 'ACTIVE' AND z.standing = 'STALE') AS stale,
              COUNT(*) FILTER (WHERE c.watch_state = 'ACTIVE' AND z.standing = 'BLANK') AS blank,
              COUNT(*) FILTER (WHERE c.watch_state = 'ACTIVE' AND z.standing = 'UNREADABLE') AS unreadable,
              COUNT(*) FILTER (WHERE c.watch_state = 'ACTIVE' AND z.standing = 'NO_WINDOW') AS no_window,
              COUNT(*) FILTER (WHERE c.watch_state = 'ACTIVE' AND z.standing IS NULL) AS unseen,
              MIN(CASE WHEN c.watch_state = 'ACTIVE' AND z.standing IN ('FINE', 'DUE_SOON') THEN z.in_order_until END)
                AS next_due
            FROM site_column c LEFT JOIN column_standing z ON z.column_id = c.id
            WHERE c.watch_state <> 'RETIRED'""";

    private static final String BY_SITE = " GROUP BY c.site_id";

    /** The counts of all sites, as a table to be joined. */
    static final String OF_ALL = "(" + COUNTED + BY_SITE + ")";

    private static final String UNREAD = """
            SELECT c.site_id, COALESCE(z.reason, 'NOT_SCANNED') AS reason, COUNT(*) AS watched
            FROM site_column c LEFT JOIN column_standing z ON z.column_id = c.id
            WHERE c.site_id IN (:sites) AND c.watch_state = 'ACTIVE' AND (z.standing IS NULL OR z.standing = 'UNREADABLE')
            GROUP BY c.site_id, COALESCE(z.reason, 'NOT_SCANNED')""";

    private static final List<String> NUMBERS =
            List.of("watched", "paused", "fine", "due_soon", "stale", "blank", "unreadable", "no_window", "unseen");

    private final EntityManager store;

    ColumnCounts(EntityManager store) {
        this.store = store;
    }

    /** The columns of one site; see {@link ListedSite}. */
    record Count(
            int watched,
            int paused,
            Map<Standing, Integer> standings,
            int unseen,
            @Nullable LocalDate nextDue) {
        static final Count NONE = new Count(0, 0, Map.of(), 0, null);
    }

    /** By the ids of sites; none of a site without columns. */
    Map<Long, Count> of(Collection<Long> siteIds) {
        Map<Long, Count> counts = new HashMap<>();
        if (!siteIds.isEmpty()) {
            NativeQuery<Tuple> query = ask(COUNTED + " AND c.site_id IN (:sites)" + BY_SITE)
                    .addScalar("next_due", StandardBasicTypes.LOCAL_DATE);
            NUMBERS.forEach(number -> query.addScalar(number, StandardBasicTypes.LONG));
            for (Tuple row : query.setParameterList("sites", siteIds).getResultList()) {
                counts.put(row.get("site_id", Long.class), count(row));
            }
        }
        return counts;
    }

    /** Why watched columns were not judged, for programs, with numbers; by the ids of sites. */
    Map<Long, Map<String, Integer>> unread(Collection<Long> siteIds) {
        Map<Long, Map<String, Integer>> unread = new HashMap<>();
        if (!siteIds.isEmpty()) {
            NativeQuery<Tuple> query = ask(UNREAD)
                    .addScalar("reason", StandardBasicTypes.STRING)
                    .addScalar("watched", StandardBasicTypes.LONG);
            for (Tuple row : query.setParameterList("sites", siteIds).getResultList()) {
                unread.computeIfAbsent(row.get("site_id", Long.class), id -> new TreeMap<>())
                        .put(row.get("reason", String.class), number(row, "watched"));
            }
        }
        return unread;
    }

    private static Count count(Tuple row) {
        Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            int count = number(row, standing.name().toLowerCase(Locale.ROOT));
            if (count > 0) {
                standings.put(standing, count);
            }
        }
        return new Count(
                number(row, "watched"),
                number(row, "paused"),
                standings,
                number(row, "unseen"),
                row.get("next_due", LocalDate.class));
    }

    private static int number(Tuple row, String name) {
        return row.get(name, Long.class).intValue();
    }

    @SuppressWarnings("unchecked")
    private NativeQuery<Tuple> ask(String sql) {
        NativeQuery<Tuple> query = store.createNativeQuery(sql, Tuple.class).unwrap(NativeQuery.class);
        return query.addScalar("site_id", StandardBasicTypes.LONG);
    }
}
