package org.govmonitor.app.runs.seen;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.govmonitor.app.registration.Sight;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How columns were last found: one row for each, so that no list has to look through all that was ever observed. */
@Service
@Transactional
public class ColumnStandings {
    private final ColumnStandingRows rows;
    private final EntityManager store;

    ColumnStandings(ColumnStandingRows rows, EntityManager store) {
        this.rows = rows;
        this.store = store;
    }

    /** Keeps what a scan saw of columns. */
    public void keep(List<ColumnSeen> seen) {
        Map<Long, ColumnStandingRow> kept = new HashMap<>();
        rows.findAllById(seen.stream().map(ColumnSeen::columnId).toList())
                .forEach(row -> kept.put(row.columnId(), row));
        for (ColumnSeen one : seen) {
            ColumnStandingRow row = kept.computeIfAbsent(one.columnId(), id -> new ColumnStandingRow(id));
            row.see(one);
            rows.save(row);
        }
    }

    /** By the ids of columns; none of a column that was never looked at. */
    @Transactional(readOnly = true)
    public Map<Long, ColumnSeen> of(Collection<Long> columnIds) {
        return rows.findAllById(columnIds).stream()
                .map(ColumnStandingRow::toSeen)
                .collect(Collectors.toMap(ColumnSeen::columnId, seen -> seen));
    }

    /** How many watched columns are in order now and have to be updated on one of these days. */
    @Transactional(readOnly = true)
    public long dueBetween(Sight sight, LocalDate first, LocalDate last) {
        Query query = store.createNativeQuery("SELECT COUNT(*) FROM column_standing s"
                        + " JOIN site_column c ON c.id = s.column_id JOIN target t ON t.id = c.site_id"
                        + " WHERE s.in_order_until BETWEEN :first AND :last AND s.standing IN ('FINE', 'DUE_SOON')"
                        + " AND c.watch_state = 'ACTIVE' AND t.watch_state = 'ACTIVE'"
                        + (sight instanceof Sight.OfUnit ? " AND c.site_id IN (:mine)" : ""))
                .setParameter("first", first)
                .setParameter("last", last);
        if (sight instanceof Sight.OfUnit unit) {
            if (unit.targetIds().isEmpty()) {
                return 0;
            }
            query.setParameter("mine", unit.targetIds());
        }
        return ((Number) query.getSingleResult()).longValue();
    }
}
