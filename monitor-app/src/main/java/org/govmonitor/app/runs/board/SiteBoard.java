package org.govmonitor.app.runs.board;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.govmonitor.app.registration.Halt;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.registration.WatchState;
import org.hibernate.query.NativeQuery;
import org.hibernate.type.StandardBasicTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists of sites: two questions to the store for a page, however many sites and columns there are. The columns of all sites are
 * counted only where the list is sorted or narrowed by them, else those of the page.
 */
@Service
@Transactional(readOnly = true)
public class SiteBoard {
    private static final String FIELDS = """
            SELECT s.id AS id, s.name AS name, s.url AS url, u.name AS unit_name, t.watch_state AS watch_state,
             t.watch_since AS watch_since, t.watch_by AS watch_by, t.watch_reason AS watch_reason, COUNT(*) OVER () AS total
            FROM site s JOIN target t ON t.id = s.id JOIN unit u ON u.id = s.unit_id""";

    private static final String SEEN =
            " LEFT JOIN site_last_seen l ON l.site_id = s.id LEFT JOIN site_observation o ON o.id = l.judged_id";

    private static final String COUNTED = " LEFT JOIN " + ColumnCounts.OF_ALL + " k ON k.site_id = s.id";

    private final EntityManager store;
    private final ColumnCounts counts;

    SiteBoard(EntityManager store, ColumnCounts counts) {
        this.store = store;
        this.counts = counts;
    }

    /**
     * A page of a list. One behind its end is empty, with a total of 0.
     *
     * @param page from 1
     * @param size of a page
     */
    public SitePage page(Sight sight, SiteFilter filter, SiteOrder order, boolean descending, int page, int size) {
        Map<String, Object> given = new HashMap<>();
        List<Tuple> rows = rows(where(sight, filter, given), order.sql(descending), given, (page - 1) * size, size);
        return new SitePage(sites(rows), rows.isEmpty() ? 0 : rows.get(0).get("total", Long.class));
    }

    /**
     * The first of a list in the order of their numbers.
     *
     * @param id the number behind which to begin
     */
    public List<ListedSite> after(Sight sight, SiteFilter filter, long id, int most) {
        Map<String, Object> given = new HashMap<>();
        given.put("after", id);
        return sites(rows(where(sight, filter, given) + " AND s.id > :after", "s.id", given, 0, most));
    }

    private List<Tuple> rows(String where, String sort, Map<String, Object> given, int first, int most) {
        String asked = where + sort;
        String sql = FIELDS
                + (asked.contains("o.") ? SEEN : "")
                + (asked.contains("k.") ? COUNTED : "")
                + " WHERE " + where + " ORDER BY " + sort;
        NativeQuery<Tuple> query = ask(sql);
        given.forEach(query::setParameter);
        return query.setFirstResult(first).setMaxResults(most).getResultList();
    }

    /** One site, a retired one too; empty where there is none, or it lies outside the sight. */
    public Optional<ListedSite> one(Sight sight, long id) {
        if (!sight.covers(id)) {
            return Optional.empty();
        }
        return sites(ask(FIELDS + " WHERE s.id = :id").setParameter("id", id).getResultList()).stream()
                .findFirst();
    }

    /** Why watched columns of some sites were not judged, for programs, with numbers; by the ids of the sites. */
    public Map<Long, Map<String, Integer>> unread(Collection<Long> siteIds) {
        return counts.unread(siteIds);
    }

    private List<ListedSite> sites(List<Tuple> rows) {
        Map<Long, ColumnCounts.Count> counted =
                counts.of(rows.stream().map(row -> row.get("id", Long.class)).toList());
        return rows.stream().map(row -> site(row, counted)).toList();
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

    private static ListedSite site(Tuple row, Map<Long, ColumnCounts.Count> counted) {
        long id = row.get("id", Long.class);
        ColumnCounts.Count columns = counted.getOrDefault(id, ColumnCounts.Count.NONE);
        return new ListedSite(
                id,
                row.get("name", String.class),
                row.get("url", String.class),
                row.get("unit_name", String.class),
                halt(row),
                columns.watched(),
                columns.paused(),
                columns.standings(),
                columns.unseen(),
                columns.nextDue());
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

    @SuppressWarnings("unchecked")
    private NativeQuery<Tuple> ask(String sql) {
        NativeQuery<Tuple> query = store.createNativeQuery(sql, Tuple.class).unwrap(NativeQuery.class);
        for (String text : List.of("name", "url", "unit_name", "watch_state", "watch_by", "watch_reason")) {
            query.addScalar(text, StandardBasicTypes.STRING);
        }
        return query.addScalar("id", StandardBasicTypes.LONG)
                .addScalar("total", StandardBasicTypes.LONG)
                .addScalar("watch_since", StandardBasicTypes.INSTANT);
    }
}
