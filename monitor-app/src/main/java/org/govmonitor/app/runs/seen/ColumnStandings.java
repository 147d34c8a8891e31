package org.govmonitor.app.runs.seen;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How columns were last found: one row for each, so that no list has to look through all that was ever observed. */
@Service
@Transactional
public class ColumnStandings {
    private final ColumnStandingRows rows;

    ColumnStandings(ColumnStandingRows rows) {
        this.rows = rows;
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
}
