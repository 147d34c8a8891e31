package org.govmonitor.app.ledger.count;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.govmonitor.app.ledger.due.OfficeDay;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How punctually a month's findings were put right, by target. */
@Service
@Transactional(readOnly = true)
public class Punctualities {
    private static final String QUESTION = """
            select f.id, f.target_id, f.due_at, f.rectified_on, f.found_on, f.recurs_of
            from finding f where f.found_on <= :last and f.state in ('OPEN', 'RECTIFIED', 'CLOSED')
              and (f.found_on >= :first or f.rectified_on is null or f.rectified_on >= :first)""";

    private final JdbcClient store;

    Punctualities(JdbcTemplate store) {
        this.store = JdbcClient.create(store);
    }

    /** A finding that a month's list prints. */
    private record Pace(long finding, long target, boolean late, boolean repeated) {}

    /**
     * Of the findings that a month's list prints, by target.
     *
     * @param asOf what is open at the end of this day is late where its time was over by then
     */
    public Map<Long, Punctuality> of(YearMonth month, LocalDate asOf) {
        Map<Long, Punctuality> targets = new HashMap<>();
        paces(month, asOf)
                .forEach(pace -> targets.merge(
                        pace.target(),
                        new Punctuality(pace.late() ? 1 : 0, pace.repeated() ? 1 : 0),
                        Punctuality::plus));
        return targets;
    }

    /** The findings behind these numbers: late, or repeated. */
    public Set<Long> findings(YearMonth month, LocalDate asOf) {
        return paces(month, asOf).stream()
                .filter(pace -> pace.late() || pace.repeated())
                .map(Pace::finding)
                .collect(Collectors.toSet());
    }

    private List<Pace> paces(YearMonth month, LocalDate asOf) {
        Instant known = OfficeDay.endOf(asOf);
        LocalDate first = month.atDay(1);
        return store.sql(QUESTION)
                .param("first", first)
                .param("last", month.atEndOfMonth().isAfter(asOf) ? asOf : month.atEndOfMonth())
                .query((row, number) -> new Pace(
                        row.getLong("id"),
                        row.getLong("target_id"),
                        isLate(row, known),
                        row.getObject("recurs_of") != null
                                && !row.getObject("found_on", LocalDate.class).isBefore(first)))
                .list();
    }

    /** By the day alone: what was put right on the day on which its time ended is not called late. */
    private static boolean isLate(ResultSet row, Instant known) throws SQLException {
        @Nullable OffsetDateTime due = row.getObject("due_at", OffsetDateTime.class);
        if (due == null) {
            return false;
        }
        @Nullable LocalDate rectified = row.getObject("rectified_on", LocalDate.class);
        Instant end = due.withOffsetSameInstant(ZoneOffset.UTC).toInstant();
        return rectified == null || OfficeDay.endOf(rectified).isAfter(known)
                ? !end.isAfter(known)
                : !OfficeDay.startOf(rectified).isBefore(end);
    }
}
