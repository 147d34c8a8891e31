package org.govmonitor.app.runs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What runs last saw of the columns in a span of time: how much of what is watched was read. Up to now the standings of columns tell;
 * of a span that is over all its observations must be asked, whose answer is kept, since it changes only with the registry.
 */
@Service
@Transactional(readOnly = true)
public class Sightings {
    /** After so long no run that began within a span still writes. */
    private static final Duration SETTLED = Duration.ofDays(1);

    private static final int KEPT = 24;

    private static final String COUNTED = """
            select k.site_id, k.looked, k.reason, k.paused, count(*) from (
              select c.site_id as site_id, case when z.observed_at is null then 0 else 1 end as looked, z.reason as reason,
                case when c.watch_state = 'PAUSED' and c.watch_since < :before then 1 else 0 end as paused
              from site_column c left join %s
              where c.watch_state <> 'RETIRED' or c.watch_since >= :before) k
            group by k.site_id, k.looked, k.reason, k.paused""";
    private static final String STANDING =
            "column_standing z on z.column_id = c.id and z.observed_at >= :from and z.observed_at < :before";
    private static final String OBSERVED = """
            (select o.site_column_id, o.observed_at,
               max(case when o.standing = 'UNREADABLE' then coalesce(o.reason, o.state) end) as reason
             from column_observation o join (
               select p.site_column_id, max(p.observed_at) as latest from column_observation p
               where p.observed_at >= :from and p.observed_at < :before group by p.site_column_id) l
             on l.site_column_id = o.site_column_id and l.latest = o.observed_at
             group by o.site_column_id, o.observed_at) z on z.site_column_id = c.id""";

    private final JdbcClient store;
    private final Clock clock;
    private final Map<Span, List<SeenColumns>> over = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Span, List<SeenColumns>> eldest) {
            return size() > KEPT;
        }
    };

    Sightings(JdbcTemplate store, Clock clock) {
        this.store = JdbcClient.create(store);
        this.clock = clock;
    }

    /** @param registry how the columns were registered when it was asked */
    private record Span(Instant from, Instant before, Registered registry) {}

    private record Registered(long columns, long changes) {}

    /** All columns that were not retired before the end of a span, by how they were last looked at within it. */
    public List<SeenColumns> columns(Instant from, Instant before) {
        if (clock.instant().isBefore(before)) {
            return ask(STANDING, from, before);
        }
        Span span = new Span(from, before, registered());
        List<SeenColumns> known = kept(span);
        if (known != null) {
            return known;
        }
        List<SeenColumns> seen = ask(OBSERVED, from, before);
        if (before.plus(SETTLED).isBefore(clock.instant())) {
            keep(span, seen);
        }
        return seen;
    }

    private synchronized @Nullable List<SeenColumns> kept(Span span) {
        return over.get(span);
    }

    private synchronized void keep(Span span, List<SeenColumns> seen) {
        over.put(span, seen);
    }

    private Registered registered() {
        return store.sql("select count(*), coalesce(sum(version), 0) from site_column")
                .query((row, number) -> new Registered(row.getLong(1), row.getLong(2)))
                .single();
    }

    private List<SeenColumns> ask(String seen, Instant from, Instant before) {
        return store.sql(COUNTED.formatted(seen))
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("before", before.atOffset(ZoneOffset.UTC))
                .query((row, number) -> seen(row))
                .list();
    }

    private static SeenColumns seen(ResultSet row) throws SQLException {
        return new SeenColumns(row.getLong(1), row.getInt(2) == 1, row.getString(3), row.getInt(4) == 1, row.getInt(5));
    }
}
