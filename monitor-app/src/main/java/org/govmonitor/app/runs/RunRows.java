package org.govmonitor.app.runs;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.ListCrudRepository;

interface RunRows extends ListCrudRepository<RunRow, Long>, JpaSpecificationExecutor<RunRow> {
    Optional<RunRow> findByPlanAndFiredAt(String plan, Instant firedAt);

    List<RunRow> findByStateInOrderByFiredAt(Collection<RunState> states);

    Optional<RunRow> findFirstByPlanAndStateAndTargetIdIsNullOrderByStartedAtDesc(String plan, RunState state);

    List<RunRow> findByOrderByStartedAtDesc(Limit limit);
}
