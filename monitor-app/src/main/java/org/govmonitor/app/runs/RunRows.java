package org.govmonitor.app.runs;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

interface RunRows extends ListCrudRepository<RunRow, Long> {
    Optional<RunRow> findByPlanAndFiredAt(String plan, Instant firedAt);

    List<RunRow> findByStateInOrderByFiredAt(Collection<RunState> states);

    List<RunRow> findByOrderByStartedAtDesc(Limit limit);
}
