package org.govmonitor.app.console.registry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.govmonitor.app.console.frame.Order;
import org.govmonitor.app.registration.KeptColumn;
import org.govmonitor.app.registration.RegistryView;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.registration.WatchState;
import org.govmonitor.app.runs.seen.ColumnSeen;
import org.govmonitor.app.runs.seen.ColumnStandings;
import org.govmonitor.indicator.Indicators;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The columns of one site as its page lists them. */
@Component
class ColumnLines {
    /** By what they can be sorted; {@code place} is the registry's own order. */
    static final Set<String> ORDERS = Set.of("place", "name", "newest", "limit", "standing");

    private final RegistryView registry;
    private final ColumnStandings standings;
    private final Indicators indicators;
    private final Clock clock;

    ColumnLines(RegistryView registry, ColumnStandings standings, Indicators indicators, Clock clock) {
        this.registry = registry;
        this.standings = standings;
        this.indicators = indicators;
        this.clock = clock;
    }

    /**
     * All columns of a site, sorted.
     *
     * @param retired whether those are shown that are no longer registered; else those that are
     * @param standing only those with this one; null for any
     */
    List<ColumnLine> of(Sight sight, long siteId, boolean retired, @Nullable String standing, Order order) {
        List<KeptColumn> columns = registry.columns(sight, siteId).stream()
                .filter(column -> (column.kept().state() == WatchState.RETIRED) == retired)
                .toList();
        Map<Long, ColumnSeen> seen =
                standings.of(columns.stream().map(KeptColumn::id).toList());
        LocalDate today = LocalDate.now(clock);
        List<ColumnLine> lines = columns.stream()
                .map(column -> ColumnLine.of(column, seen.get(column.id()), indicators, today))
                .filter(line -> standing == null || standing.equals(FileWords.text(line.standing())))
                .toList();
        return switch (order.key()) {
            case "name" -> sorted(lines, ColumnLine::name, order);
            case "newest" -> sorted(lines, ColumnLine::newest, order);
            case "limit" -> sorted(lines, ColumnLine::limit, order);
            case "standing" -> sorted(lines, ColumnLine::standing, order);
            default -> lines;
        };
    }

    /** What is not known stands last, whichever way. */
    private static <T extends Comparable<? super T>> List<ColumnLine> sorted(
            List<ColumnLine> lines, Function<ColumnLine, @Nullable T> key, Order order) {
        Comparator<T> way = order.descending() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        return lines.stream()
                .sorted(Comparator.comparing(key, Comparator.nullsLast(way)))
                .toList();
    }
}
