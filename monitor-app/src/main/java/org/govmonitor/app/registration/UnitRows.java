package org.govmonitor.app.registration;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface UnitRows extends ListCrudRepository<UnitRow, Long> {
    List<UnitRow> findAllByOrderByOrdinalAscIdAsc();
}
