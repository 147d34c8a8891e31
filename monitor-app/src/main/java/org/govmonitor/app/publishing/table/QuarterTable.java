package org.govmonitor.app.publishing.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import okhttp3.HttpUrl;
import org.govmonitor.app.accounts.round.AccountRounds;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.ListedFinding;
import org.govmonitor.app.ledger.ScanIntake;
import org.govmonitor.app.registration.Halts;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.runs.Plan;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.words.Words;
import org.springframework.stereotype.Service;

/** The quarter's notice (季度通报) in figures: of each unit how many are run, were checked, and failed. */
@Service
public class QuarterTable {
    private static final Words WORDS = Words.of(QuarterTable.class);
    private static final List<String> COLUMNS = List.of("run", "checked", "failed", "rate");

    private final Findings findings;
    private final Registrations registrations;
    private final ScanIntake scans;
    private final Indicators indicators;
    private final Clock clock;

    QuarterTable(Findings findings, Registrations registrations, ScanIntake scans, Indicators indicators, Clock clock) {
        this.findings = findings;
        this.registrations = registrations;
        this.scans = scans;
        this.indicators = indicators;
        this.clock = clock;
    }

    /** @throws IllegalArgumentException if the quarter has not begun, with words for people */
    public Table of(Sight sight, Quarter quarter) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        if (quarter.first().isAfter(today)) {
            throw new IllegalArgumentException(WORDS.say("quarter.ahead", quarter.toString()));
        }
        List<String> headings = new ArrayList<>(List.of(WORDS.say("quarter.number"), WORDS.say("quarter.unit")));
        for (NamedTarget.Sort sort : NamedTarget.Sort.values()) {
            COLUMNS.forEach(column -> headings.add(WORDS.say("quarter." + sort + "." + column)));
        }
        return new Table(WORDS.say("quarter.name", quarter.toString()), headings, () -> rows(sight, quarter, today));
    }

    /** The current quarter. */
    public Quarter current() {
        return Quarter.of(YearMonth.from(LocalDate.ofInstant(clock.instant(), clock.getZone())));
    }

    private Stream<List<String>> rows(Sight sight, Quarter quarter, LocalDate today) {
        Instant from = startOf(quarter.first());
        Instant before = startOf(quarter.last().plusDays(1));
        Halts halts = registrations.halts();
        Set<Long> failed = failed(sight, quarter, today);
        Set<Long> checked = new HashSet<>(failed);
        checked.addAll(scans.readWithin(
                Stream.concat(Plan.judgingColumns().stream(), Stream.of(AccountRounds.PLAN))
                        .toList(),
                from,
                before));
        Map<String, Count[]> units = new LinkedHashMap<>();
        Count[] all = counts();
        for (NamedTarget target : registrations.named(sight)) {
            if (halts.retiredBefore(target.id(), before)) {
                continue;
            }
            int sort = target.sort().ordinal();
            boolean read = checked.contains(target.id());
            boolean bad = failed.contains(target.id());
            units.computeIfAbsent(target.unit(), unit -> counts())[sort].add(read, bad);
            all[sort].add(read, bad);
        }
        List<List<String>> rows = new ArrayList<>();
        units.forEach((unit, counts) -> rows.add(row(String.valueOf(rows.size() + 1), unit, counts)));
        rows.add(row("", WORDS.say("quarter.all"), all));
        return rows.stream();
    }

    /** Told from the lists of the three months, so that what was never printed fails nobody. */
    private Set<Long> failed(Sight sight, Quarter quarter, LocalDate today) {
        Map<Long, ListedFinding> printed = new HashMap<>();
        quarter.months().stream()
                .filter(month -> !month.atDay(1).isAfter(today))
                .flatMap(month -> findings.listed(month, today).stream())
                .filter(finding -> sight.covers(finding.targetId()))
                .forEach(finding -> printed.put(finding.id(), finding));
        LocalDate last = today.isBefore(quarter.last()) ? today : quarter.last();
        return new Vetoes(indicators, kinds(), quarter.first(), last).failed(printed.values());
    }

    /** As the registry says: a name alone may tell another kind than the one that was judged by. */
    private Function<ListedFinding, Optional<ColumnKind>> kinds() {
        Map<Long, Map<HttpUrl, ColumnKind>> sites = new HashMap<>();
        for (RegisteredSite site : registrations.registeredSites()) {
            Map<HttpUrl, ColumnKind> columns = sites.computeIfAbsent(site.id(), id -> new HashMap<>());
            site.site()
                    .columns()
                    .forEach(column -> columns.put(Addresses.canonical(column.url()), indicators.kindOf(column)));
        }
        return finding -> Optional.ofNullable(sites.getOrDefault(finding.targetId(), Map.of())
                .get(finding.subject().url()));
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static Count[] counts() {
        return new Count[] {new Count(), new Count()};
    }

    private static List<String> row(String number, String unit, Count[] counts) {
        List<String> cells = new ArrayList<>(List.of(number, unit));
        for (Count count : counts) {
            cells.addAll(List.of(
                    String.valueOf(count.run),
                    String.valueOf(count.checked),
                    String.valueOf(count.failed),
                    count.rate()));
        }
        return cells;
    }

    /** Of one unit and sort. */
    private static final class Count {
        private int run;
        private int checked;
        private int failed;

        void add(boolean read, boolean bad) {
            run++;
            checked += read ? 1 : 0;
            failed += bad ? 1 : 0;
        }

        /** With what it was reckoned from; empty where nothing was checked, since nothing is no rate. */
        String rate() {
            if (checked == 0) {
                return "";
            }
            BigDecimal percent = BigDecimal.valueOf(100L * (checked - failed))
                    .divide(BigDecimal.valueOf(checked), 2, RoundingMode.HALF_UP);
            return WORDS.say(
                    "quarter.rate", percent.toString(), String.valueOf(checked - failed), String.valueOf(checked));
        }
    }
}
