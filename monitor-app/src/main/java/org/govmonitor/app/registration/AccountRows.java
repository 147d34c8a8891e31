package org.govmonitor.app.registration;

import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.ListCrudRepository;

interface AccountRows extends ListCrudRepository<AccountRow, Long> {
    @EntityGraph(attributePaths = {"sources", "unit"})
    List<AccountRow> findAllByOrderByOrdinalAscIdAsc();
}
