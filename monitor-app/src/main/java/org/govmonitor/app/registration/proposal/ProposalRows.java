package org.govmonitor.app.registration.proposal;

import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface ProposalRows extends ListCrudRepository<ProposalRow, Long> {
    List<ProposalRow> findBySiteIdOrderByOrdinalAscIdAsc(long siteId);

    List<ProposalRow> findByStateOrderByOrdinalAscIdAsc(ProposalState state);
}
