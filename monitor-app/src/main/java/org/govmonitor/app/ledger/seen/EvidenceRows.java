package org.govmonitor.app.ledger.seen;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

/** What was seen of the subjects of findings. */
public interface EvidenceRows extends CrudRepository<EvidenceRow, Long> {

    /** The first and the last of a finding, in this order; one where there is one only. */
    @Query("""
            select e from EvidenceRow e
            where e.findingId = :findingId and (
              e.seq = (select min(f.seq) from EvidenceRow f where f.findingId = :findingId)
              or e.seq = (select max(l.seq) from EvidenceRow l where l.findingId = :findingId))
            order by e.seq""")
    List<EvidenceRow> firstAndLast(long findingId);
}
