package org.govmonitor.app.runs;

import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What runs last saw of the columns: how much of what is watched was read. */
@Service
@Transactional(readOnly = true)
public class Sightings {
    private final ObservationRows rows;

    Sightings(ObservationRows rows) {
        this.rows = rows;
    }

    /** The last sighting of each column within a span of time; nothing for a column that was not looked at in it. */
    public List<Sighting> last(Instant from, Instant before) {
        return rows.last(from, before).stream().map(ObservationRow::toSighting).toList();
    }
}
