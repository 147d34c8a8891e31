package org.govmonitor.app.ledger.count;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govmonitor.app.ledger.SeenFinding;
import org.govmonitor.app.ledger.due.OfficeDay;
import org.govmonitor.app.ledger.target.Target;
import org.govmonitor.app.ledger.target.Targets;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.Severity;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts findings. Written for the store itself, whose indexes hold all that is asked here. Where days bound a count, the state
 * is told apart in the sum and not in the condition: a store that is offered both reads nine tenths of the ledger by its state.
 */
@Service
@Transactional(readOnly = true)
public class FindingNumbers {
    private static final long[] NOTHING = {0, 0};

    private final JdbcClient store;
    private final Targets registry;
    private final MonthlyCounts monthly;

    FindingNumbers(JdbcTemplate store, Targets registry) {
        this.store = JdbcClient.create(store);
        this.registry = registry;
        this.monthly = new MonthlyCounts(this.store);
    }

    /**
     * How the ledger stands.
     *
     * @param since from when on something counts as new, such as the end of the last working day
     * @param soon how many days after today count as soon, at least 1
     */
    public FindingCounts counts(Sight sight, Instant now, Instant since, int soon) {
        LocalDate today = OfficeDay.of(now);
        String waits = "(f.state = 'NEW' or f.relapsed_on is not null)";
        JdbcClient.StatementSpec query = store.sql("""
                        select
                          sum(case when %1$s then 1 else 0 end),
                          sum(case when f.first_found_at >= :since then 1 else 0 end),
                          sum(case when f.first_found_at >= :since and %1$s then 1 else 0 end),
                          sum(case when f.state = 'OPEN' then 1 else 0 end),
                          sum(case when f.state = 'RECTIFIED' then 1 else 0 end),
                          sum(case when f.state = 'RECTIFIED' and f.rectified_on is null then 1 else 0 end),
                          sum(case when f.state = 'EXEMPT' then 1 else 0 end),
                          sum(case when f.state = 'OPEN' and f.due_at <= :now then 1 else 0 end),
                          sum(case when f.state = 'OPEN' and f.due_at > :today and f.due_at <= :tomorrow then 1 else 0 end),
                          sum(case when f.state = 'OPEN' and f.due_at > :tomorrow and f.due_at <= :soon then 1 else 0 end),
                          sum(case when f.state = 'OPEN' and f.assigned_unit is null then 1 else 0 end)
                        from finding f where f.state in ('NEW', 'OPEN', 'RECTIFIED', 'EXEMPT')""".formatted(waits) + Within.condition(sight))
                .param("since", utc(since))
                .param("now", utc(now))
                .param("today", utc(OfficeDay.startOf(today)))
                .param("tomorrow", utc(OfficeDay.endOf(today)))
                .param("soon", utc(OfficeDay.endOf(today.plusDays(soon))));
        return Within.bind(sight, query)
                .query((row, number) -> new FindingCounts(
                        row.getLong(1),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7),
                        row.getLong(8),
                        row.getLong(9),
                        row.getLong(10),
                        row.getLong(11)))
                .single();
    }

    /** All that waits for a person, the gravest first and of these the oldest. */
    public List<FindingCase> cases(Sight sight) {
        JdbcClient.StatementSpec query =
                store.sql("""
                        select f.id, f.last_seq, f.target_id, f.kind, f.gravity, f.found_on
                        from finding f where f.state in ('NEW', 'RECTIFIED')
                          and (f.state = 'NEW' or f.relapsed_on is not null)""" + Within.condition(sight) + " order by f.gravity, f.found_on, f.id");
        Map<Key, List<Waiting>> cases = new LinkedHashMap<>();
        Within.bind(sight, query)
                .query((row, number) -> waiting(row))
                .list()
                .forEach(waiting -> cases.computeIfAbsent(waiting.key(), key -> new ArrayList<>())
                        .add(waiting));
        return cases.entrySet().stream()
                .map(entry -> toCase(entry.getKey(), entry.getValue()))
                .toList();
    }

    /**
     * What was found and put right month by month, the earliest first.
     *
     * @param months how many, at least 1
     * @param last of them
     */
    public List<MonthNumbers> trend(Sight sight, YearMonth last, int months) {
        YearMonth first = last.minusMonths(months - 1L);
        Map<YearMonth, Long> found = monthly.counts(MonthlyCounts.Day.FOUND_ON, sight, first, last);
        Map<YearMonth, Long> rectified = monthly.counts(MonthlyCounts.Day.RECTIFIED_ON, sight, first, last);
        return MonthlyCounts.months(first, last).stream()
                .map(month -> new MonthNumbers(month, found.getOrDefault(month, 0L), rectified.getOrDefault(month, 0L)))
                .toList();
    }

    /** How each unit stands that somebody may see and that has something to be counted, the one with most overdue first. */
    public List<UnitNumbers> units(Sight sight, Instant now) {
        LocalDate first = OfficeDay.of(now).withDayOfMonth(1);
        Map<Long, long[]> open = byTarget(
                sight, store.sql("""
                        select f.target_id, count(*), sum(case when f.due_at <= :now then 1 else 0 end)
                        from finding f where f.state = 'OPEN'%s group by f.target_id""".formatted(Within.condition(sight))).param("now", utc(now)));
        Map<Long, long[]> rectified = byTarget(
                sight,
                store.sql("""
                        select f.target_id, sum(case when f.state in ('RECTIFIED', 'CLOSED') then 1 else 0 end), 0 from finding f
                        where f.rectified_on between :first and :last%s
                        group by f.target_id""".formatted(Within.condition(sight)))
                        .param("first", first)
                        .param("last", first.plusMonths(1).minusDays(1)));
        Map<String, UnitNumbers> units = new LinkedHashMap<>();
        for (Target target : registry.all(sight)) {
            long[] standing = open.getOrDefault(target.id(), NOTHING);
            long[] done = rectified.getOrDefault(target.id(), NOTHING);
            units.merge(
                    target.unit(),
                    new UnitNumbers(target.unit(), standing[0], standing[1], done[0]),
                    UnitNumbers::plus);
        }
        return units.values().stream()
                .filter(UnitNumbers::countsSomething)
                .sorted(Comparator.comparingLong(UnitNumbers::overdue)
                        .thenComparingLong(UnitNumbers::open)
                        .reversed())
                .toList();
    }

    private static Map<Long, long[]> byTarget(Sight sight, JdbcClient.StatementSpec query) {
        Map<Long, long[]> numbers = new HashMap<>();
        Within.bind(sight, query).query(row -> {
            numbers.put(row.getLong(1), new long[] {row.getLong(2), row.getLong(3)});
        });
        return numbers;
    }

    private static FindingCase toCase(Key key, List<Waiting> findings) {
        return new FindingCase(
                key.targetId(),
                key.kind(),
                findings.get(0).severity(),
                findings.stream()
                        .map(Waiting::foundOn)
                        .min(LocalDate::compareTo)
                        .orElseThrow(),
                findings.stream().map(Waiting::seen).toList());
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                new SeenFinding(row.getLong(1), row.getLong(2)),
                new Key(row.getLong(3), ProblemKind.valueOf(row.getString(4))),
                Severity.values()[row.getInt(5)],
                row.getObject(6, LocalDate.class));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private record Key(long targetId, ProblemKind kind) {}

    private record Waiting(SeenFinding seen, Key key, Severity severity, LocalDate foundOn) {}
}
