package org.govmonitor.app.registration;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface AccountRows extends ListCrudRepository<AccountRow, Long> {
    List<AccountRow> findAllByOrderByOrdinalAscIdAsc();
}
