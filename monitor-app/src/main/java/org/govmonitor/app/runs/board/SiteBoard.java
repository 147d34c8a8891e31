package org.govmonitor.app.runs.board;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.govmonitor.app.registration.Halt;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.registration.WatchState;
import org.govmonitor.check.Standing;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of sites: one question to the store for a page, however many sites and columns there are. */
@Service
@Transactional(readOnly = true)
public class SiteBoard {
    private static final String COUNTS = """
            (SELECT c.site_id,
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
             WHERE c.watch_state <> 'RETIRED' GROUP BY c.site_id)""";

    private static final String FROM = """
             FROM site s JOIN target t ON t.id = s.id JOIN unit u ON u.id = s.unit_id
             LEFT JOIN site_last_seen l ON l.site_id = s.id LEFT JOIN site_observation o ON o.id = l.judged_id
             LEFT JOIN\s""" + COUNTS + " k ON k.site_id = s.id WHERE ";

    private static final String FIELDS = """
            SELECT s.id AS id, s.name AS name, s.url AS url, u.name AS unit_name, t.watch_state AS watch_state,
             t.watch_since AS watch_since, t.watch_by AS watch_by, t.watch_reason AS watch_reason,
             COALESCE(k.watched, 0) AS watched, COALESCE(k.paused, 0) AS paused, COALESCE(k.fine, 0) AS fine,
             COALESCE(k.due_soon, 0) AS due_soon, COALESCE(k.stale, 0) AS stale, COALESCE(k.blank, 0) AS blank,
             COALESCE(k.unreadable, 0) AS unreadable, COALESCE(k.no_window, 0) AS no_window,
             COALESCE(k.unseen, 0) AS unseen, k.next_due AS next_due, COUNT(*) OVER () AS total""";

    private static final String UNREAD = """
            SELECT c.site_id AS id, COALESCE(z.reason, 'NOT_SCANNED') AS name, COUNT(*) AS total
            FROM site_column c LEFT JOIN column_standing z ON z.column_id = c.id
            WHERE c.site_id IN (:sites) AND c.watch_state = 'ACTIVE' AND (z.standing IS NULL OR z.standing = 'UNREADABLE')
            GROUP BY c.site_id, COALESCE(z.reason, 'NOT_SCANNED')""";

    private final EntityManager store;

    SiteBoard(EntityManager store) {
        this.store = store;
    }

    /**
     * A page of a list. One behind its end is empty, with a total of 0.
     *
     * @param page from 1
     * @param size of a page
     */
    public SitePage page(Sight sight, SiteFilter filter, SiteOrder order, boolean descending, int page, int size) {
        Map<String, Object> given = new HashMap<>();
        String sql = FIELDS + "\n" + FROM + where(sight, filter, given) + " ORDER BY " + order.sql(descending);
        NativeQuery<Tuple> query = typed(ask(sql));
        given.forEach(query::setParameter);
        List<Tuple> rows =
                query.setFirstResult((page - 1) * size).setMaxResults(size).getResultList();
        return new SitePage(
                rows.stream().map(SiteBoard::site).toList(),
                rows.isEmpty() ? 0 : rows.get(0).get("total", Long.class));
    }

    /** One site, a retired one too; empty where there is none, or it lies outside the sight. */
    public Optional<ListedSite> one(Sight sight, long id) {
        if (!sight.covers(id)) {
            return Optional.empty();
        }
        NativeQuery<Tuple> query = typed(ask(FIELDS + "\n" + FROM + "s.id = :id"));
        return query.setParameter("id", id).getResultList().stream().findFirst().map(SiteBoard::site);
    }

    /** Why watched columns of some sites were not judged, for programs, with numbers; by the ids of the sites. */
    public Map<Long, Map<String, Integer>> unread(Collection<Long> siteIds) {
        Map<Long, Map<String, Integer>> unread = new HashMap<>();
        if (siteIds.isEmpty()) {
            return unread;
        }
        NativeQuery<Tuple> query = narrow(ask(UNREAD));
        for (Tuple row : query.setParameterList("sites", siteIds).getResultList()) {
            unread.computeIfAbsent(row.get("id", Long.class), id -> new TreeMap<>())
                    .put(
                            row.get("name", String.class),
                            row.get("total", Long.class).intValue());
        }
        return unread;
    }

    @SuppressWarnings("unchecked")
    private NativeQuery<Tuple> ask(String sql) {
        return store.createNativeQuery(sql, Tuple.class).unwrap(NativeQuery.class);
    }

    private static String where(Sight sight, SiteFilter filter, Map<String, Object> given) {
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
            where.append(" AND (LOWER(s.name) LIKE :text ESCAPE '!' OR LOWER(s.url) LIKE :text ESCAPE '!'"
                    + " OR s.id_code LIKE :text ESCAPE '!')");
            given.put("text", "%" + literally(filter.text().toLowerCase(Locale.ROOT)) + "%");
        }
        if (filter.mark() != null) {
            where.append(" AND ").append(filter.mark().condition());
        }
        return where.toString();
    }

    private static String literally(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static ListedSite site(Tuple row) {
        Map<Standing, Integer> standings = new EnumMap<>(Standing.class);
        for (Standing standing : Standing.values()) {
            int count = number(row, standing.name().toLowerCase(Locale.ROOT));
            if (count > 0) {
                standings.put(standing, count);
            }
        }
        return new ListedSite(
                row.get("id", Long.class),
                row.get("name", String.class),
                row.get("url", String.class),
                row.get("unit_name", String.class),
                halt(row),
                number(row, "watched"),
                number(row, "paused"),
                standings,
                number(row, "unseen"),
                row.get("next_due", LocalDate.class));
    }

    private static @Nullable Halt halt(Tuple row) {
        WatchState state = WatchState.valueOf(row.get("watch_state", String.class));
        return state == WatchState.ACTIVE
                ? null
                : new Halt(
                        state,
                        row.get("watch_since", Instant.class),
                        row.get("watch_by", String.class),
                        row.get("watch_reason", String.class));
    }

    private static int number(Tuple row, String name) {
        return row.get(name, Long.class).intValue();
    }

    private static NativeQuery<Tuple> typed(NativeQuery<Tuple> query) {
        narrow(query);
        for (String text : List.of("url", "unit_name", "watch_state", "watch_by", "watch_reason")) {
            query.addScalar(text, StandardBasicTypes.STRING);
        }
        for (String count : List.of(
                "watched", "paused", "fine", "due_soon", "stale", "blank", "unreadable", "no_window", "unseen")) {
            query.addScalar(count, StandardBasicTypes.LONG);
        }
        return query.addScalar("watch_since", StandardBasicTypes.INSTANT)
                .addScalar("next_due", StandardBasicTypes.LOCAL_DATE);
    }

    private static NativeQuery<Tuple> narrow(NativeQuery<Tuple> query) {
        return query.addScalar("id", StandardBasicTypes.LONG)
                .addScalar("name", StandardBasicTypes.STRING)
                .addScalar("total", StandardBasicTypes.LONG);
    }
}
