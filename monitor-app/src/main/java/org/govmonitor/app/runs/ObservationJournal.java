package org.govmonitor.app.runs;

import java.util.List;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.runs.seen.ColumnStandings;
import org.govmonitor.check.ColumnObservation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept of what runs saw of columns. */
@Service
class ObservationJournal {
    private final ObservationRows rows;
    private final ColumnStandings standings;

    ObservationJournal(ObservationRows rows, ColumnStandings standings) {
        this.rows = rows;
        this.standings = standings;
    }

    /** Keeps a site's observations in place of those that an earlier attempt of the same run left. */
    @Transactional
    void keep(Run run, RegisteredSite site, List<ColumnObservation> seen) {
        rows.forget(run.id(), site.columnIds());
        List<ObservationRow> observed = rows.saveAll(seen.stream()
                .map(one ->
                        new ObservationRow(run.id(), site.columnId(one.column().url()), one))
                .toList());
        standings.keep(observed.stream().map(ObservationRow::toSeen).toList());
    }
}
