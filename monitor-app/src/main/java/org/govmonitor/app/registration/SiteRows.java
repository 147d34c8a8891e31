package org.govmonitor.app.registration;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface SiteRows extends ListCrudRepository<SiteRow, Long> {
    List<SiteRow> findAllByOrderByOrdinalAscIdAsc();
}
