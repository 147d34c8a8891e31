package org.govmonitor.app.runs.seen;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.ListCrudRepository;

interface AnnualReportRows extends ListCrudRepository<AnnualReportRow, Long> {
    List<AnnualReportRow> findBySiteIdAndReportYear(long siteId, int reportYear);

    List<AnnualReportRow> findBySiteIdInAndReportYearOrderBySiteIdAscReportAsc(
            Collection<Long> siteIds, int reportYear);

    List<AnnualReportRow> findByReportYearOrderBySiteIdAscReportAsc(int reportYear);
}
