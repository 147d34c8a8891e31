package org.govmonitor.app.publishing.table;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.HistoryLine;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The ledger as the table that offices keep (台账), of the findings that somebody stands behind. */
@Service
public class LedgerTable {
    private static final Words WORDS = Words.of(LedgerTable.class);
    private static final int CHUNK = 200;

    private final Findings findings;
    private final Registrations registrations;
    private final Indicators indicators;
    private final Clock clock;

    LedgerTable(Findings findings, Registrations registrations, Indicators indicators, Clock clock) {
        this.findings = findings;
        this.registrations = registrations;
        this.indicators = indicators;
        this.clock = clock;
    }

    /**
     * @param from the first day of discovery, or null for the ledger's beginning
     * @param to the last day of discovery, or null for today
     * @throws IllegalArgumentException if the days are the wrong way round, with words for people
     */
    public Table of(Sight sight, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && from.isAfter(to)) {
            throw new IllegalArgumentException(WORDS.say("days.order", from.toString(), to.toString()));
        }
        FindingQuery query = FindingQuery.inState(FindingState.OPEN, FindingState.RECTIFIED, FindingState.CLOSED)
                .foundFrom(from)
                .foundTo(to);
        List<String> headings = LedgerRow.FIELDS.stream()
                .map(field -> WORDS.say("ledger." + field))
                .toList();
        return new Table(WORDS.say("ledger.name"), headings, () -> rows(sight, query));
    }

    private Stream<List<String>> rows(Sight sight, FindingQuery query) {
        List<Long> ids = findings.ids(sight, query, new FindingOrder(FindingOrder.By.FOUND, false));
        Map<Long, NamedTarget> names = registrations.named(Sight.EVERYTHING).stream()
                .collect(Collectors.toMap(NamedTarget::id, Function.identity()));
        Map<Long, String> codes = new HashMap<>();
        for (RegisteredSite site : registrations.registeredSites()) {
            String code = site.site().idCode();
            if (code != null) {
                codes.put(site.id(), code);
            }
        }
        return IntStream.iterate(0, at -> at < ids.size(), at -> at + CHUNK)
                .mapToObj(at -> ids.subList(at, Math.min(ids.size(), at + CHUNK)))
                .flatMap(chunk -> cells(sight, chunk, names, codes));
    }

    private Stream<List<String>> cells(
            Sight sight, List<Long> chunk, Map<Long, NamedTarget> names, Map<Long, String> codes) {
        Map<Long, FindingView> found =
                findings.byIds(sight, chunk).stream().collect(Collectors.toMap(FindingView::id, Function.identity()));
        Map<Long, List<HistoryLine>> histories = findings.histories(sight, chunk);
        return chunk.stream().filter(found::containsKey).map(id -> {
            FindingView finding = Objects.requireNonNull(found.get(id));
            NamedTarget target = Objects.requireNonNull(names.get(finding.targetId()), "found in what is registered");
            return new LedgerRow(
                            finding,
                            histories.getOrDefault(id, List.of()),
                            target,
                            codes.getOrDefault(target.id(), ""),
                            indicators.of(finding.kind()),
                            clock.instant())
                    .cells();
        });
    }
}
