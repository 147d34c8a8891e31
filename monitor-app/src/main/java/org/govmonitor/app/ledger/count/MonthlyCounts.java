package org.govmonitor.app.ledger.count;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.govmonitor.app.registration.Sight;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Counts the findings that stand, OPEN, RECTIFIED or CLOSED, month by month. It counts all of a month, for which an index is
 * walked and nothing looked at, and takes away the few that do not stand: to look at the state of each takes three times as long.
 */
final class MonthlyCounts {
    private final JdbcClient store;

    /** A day of a finding by which it belongs to a month. */
    enum Day {
        FOUND_ON,
        RECTIFIED_ON;

        private String column() {
            return "f." + name().toLowerCase(Locale.ROOT);
        }
    }

    MonthlyCounts(JdbcClient store) {
        this.store = store;
    }

    /** Both included, the earliest first. */
    static List<YearMonth> months(YearMonth first, YearMonth last) {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }

    Map<YearMonth, Long> counts(Day day, Sight sight, YearMonth first, YearMonth last) {
        Map<YearMonth, Long> counts = new HashMap<>();
        for (String part : Within.parts(sight)) {
            addAll(day.column(), sight, part, months(first, last), counts);
            takeAwayWhatDoesNotStand(day.column(), sight, part, first, last, counts);
        }
        return counts;
    }

    private void addAll(String day, Sight sight, String part, List<YearMonth> months, Map<YearMonth, Long> counts) {
        String each = months.stream()
                .map(month -> "(select count(*) from finding f where %s between date '%s' and date '%s'%s)"
                        .formatted(day, month.atDay(1), month.atEndOfMonth(), part))
                .collect(Collectors.joining(", "));
        Within.bind(sight, store.sql("select " + each)).query(row -> {
            for (int i = 0; i < months.size(); i++) {
                counts.merge(months.get(i), row.getLong(i + 1), Long::sum);
            }
        });
    }

    private void takeAwayWhatDoesNotStand(
            String day, Sight sight, String part, YearMonth first, YearMonth last, Map<YearMonth, Long> counts) {
        JdbcClient.StatementSpec query = store.sql("""
                        select %1$s, count(*) from finding f
                        where f.state in ('NEW', 'EXEMPT', 'REJECTED') and %1$s between :first and :last%2$s
                        group by %1$s""".formatted(day, part))
                .param("first", first.atDay(1))
                .param("last", last.atEndOfMonth());
        Within.bind(sight, query).query(row -> {
            counts.merge(YearMonth.from(row.getObject(1, LocalDate.class)), -row.getLong(2), Long::sum);
        });
    }
}
