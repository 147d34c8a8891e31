package org.govmonitor.app.accounts.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.ListCrudRepository;

interface ReportRows extends ListCrudRepository<ReportRow, Long> {
    Optional<ReportRow> findByPostKey(String postKey);

    List<ReportRow> findByStateOrderById(ReportState state);

    List<ReportRow> findByStateAndAskedForAndReportedAtGreaterThanEqual(ReportState state, long askedFor, Instant from);

    List<ReportRow> findAllByOrderByReportedAtDescIdDesc(Limit most);
}
