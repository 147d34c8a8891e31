package org.govmonitor.check;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.UpdateWindow;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.UnreadableReason;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of one column: a standing, which is a check over checks, and the visits it rests on.
 *
 * @param visits one for each kind of problem that the column can have
 */
public record ColumnVerdict(ColumnObservation observation, List<Visit> visits) {
    private static final BlankColumnCheck BLANK = new BlankColumnCheck();
    private static final StaleColumnCheck STALE = new StaleColumnCheck();
    private static final MissingColumnCheck MISSING = new MissingColumnCheck();

    public ColumnVerdict {
        visits = List.copyOf(visits);
    }

    /** @param dueSoon how long before its last day the column counts as due soon */
    public static ColumnVerdict on(ColumnReading reading, Period dueSoon) {
        Visit missing = MISSING.check(reading);
        Visit blank = BLANK.check(reading);
        if (reading.window() == null) {
            return new ColumnVerdict(observation(reading, withoutWindow(blank), null, null), List.of(missing, blank));
        }
        Visit stale = STALE.check(reading);
        LocalDate limit = limit(reading, reading.window(), stale);
        Standing standing =
                blank.outcome() == Visit.Outcome.FOUND ? Standing.BLANK : byAge(stale, limit, reading.today(), dueSoon);
        return new ColumnVerdict(observation(reading, standing, limit, stale), List.of(missing, blank, stale));
    }

    /** The same without what one check said, where another accuses of the same fault. */
    public ColumnVerdict without(ProblemKind kind) {
        return new ColumnVerdict(
                observation,
                visits.stream().filter(visit -> visit.kind() != kind).toList());
    }

    private static Standing withoutWindow(Visit blank) {
        return switch (blank.outcome()) {
            case FOUND -> Standing.BLANK;
            case IN_ORDER -> Standing.NO_WINDOW;
            case GONE, UNREADABLE -> Standing.UNREADABLE;
        };
    }

    private static Standing byAge(Visit stale, @Nullable LocalDate limit, LocalDate today, Period dueSoon) {
        return switch (stale.outcome()) {
            case FOUND -> Standing.STALE;
            case IN_ORDER -> limit != null && today.isAfter(limit.minus(dueSoon)) ? Standing.DUE_SOON : Standing.FINE;
            case GONE, UNREADABLE -> Standing.UNREADABLE;
        };
    }

    private static @Nullable LocalDate limit(ColumnReading reading, UpdateWindow window, Visit stale) {
        if (stale.problem() != null) {
            return stale.problem().limit();
        }
        if (!(reading.listing() instanceof Listing.Read list)) {
            return null;
        }
        return UnchangedColumn.isUndated(list)
                ? UnchangedColumn.inOrderUntil(reading.memory(), list, window)
                : list.newestDay().map(window::limit).orElse(null);
    }

    private static ColumnObservation observation(
            ColumnReading reading, Standing standing, @Nullable LocalDate limit, @Nullable Visit stale) {
        boolean unsure = standing == Standing.UNREADABLE && stale != null;
        return new ColumnObservation(
                reading.column(),
                reading.kind(),
                reading.listing(),
                standing,
                limit,
                unsure && reading.listing() instanceof Listing.Read list ? unsure(list) : reading.reason(),
                reading.observedAt(),
                null,
                reading.source());
    }

    private static String unsure(Listing.Read list) {
        return list.newest().isEmpty() ? UnreadableReason.NO_DATES.name() : "DOUBTFUL_DATES";
    }
}
