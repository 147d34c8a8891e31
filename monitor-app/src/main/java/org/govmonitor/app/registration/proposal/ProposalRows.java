package org.govmonitor.app.registration.proposal;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ProposalRows extends ListCrudRepository<ProposalRow, Long> {
    List<ProposalRow> findBySiteIdOrderByOrdinalAscIdAsc(long siteId);

    @Query("select distinct p.siteId from ProposalRow p where p.state = :state")
    List<Long> sites(ProposalState state);

    @Query(
            "select p.siteId, count(p) from ProposalRow p where p.state = :state and p.siteId in :sites group by p.siteId")
    List<Object[]> counts(ProposalState state, Collection<Long> sites);
}
