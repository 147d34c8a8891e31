package org.govmonitor.app.accounts.report;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ReportRows extends ListCrudRepository<ReportRow, Long> {
    Optional<ReportRow> findByPostKey(String postKey);

    List<ReportRow> findByStateOrderById(ReportState state);

    List<ReportRow> findByStateAndAskedForAndReportedAtGreaterThanEqual(ReportState state, long askedFor, Instant from);

    @Query("select r from ReportRow r where r.accountId in :accounts or r.accountId is null"
            + " and (r.askedFor in :accounts or r.reportedBy = :by) order by r.reportedAt desc, r.id desc")
    List<ReportRow> latestOf(Collection<Long> accounts, String by, Limit most);

    List<ReportRow> findAllByOrderByReportedAtDescIdDesc(Limit most);
}
