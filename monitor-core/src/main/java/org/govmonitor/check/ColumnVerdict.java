package org.govmonitor.check;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.indicator.UpdateWindow;
import org.govmonitor.page.listing.Listing;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of one column: a standing, which is a check over checks, and the visits it rests on.
 *
 * @param visits one for each kind of problem that the column can have
 */
public record ColumnVerdict(ColumnObservation observation, List<Visit> visits) {
    private static final BlankColumnCheck BLANK = new BlankColumnCheck();
    private static final StaleColumnCheck STALE = new StaleColumnCheck();

    public ColumnVerdict {
        visits = List.copyOf(visits);
    }

    /** @param dueSoon how long before its last day the column counts as due soon */
    public static ColumnVerdict on(ColumnReading reading, Period dueSoon) {
        Visit blank = BLANK.check(reading);
        if (reading.window() == null) {
            return new ColumnVerdict(observation(reading, withoutWindow(blank), null, null), List.of(blank));
        }
        Visit stale = STALE.check(reading);
        LocalDate limit = limit(reading, reading.window());
        Standing standing =
                blank.outcome() == Visit.Outcome.FOUND ? Standing.BLANK : byAge(stale, limit, reading.today(), dueSoon);
        return new ColumnVerdict(observation(reading, standing, limit, stale), List.of(blank, stale));
    }

    /** The same verdict, on a list that was read at this address; null for the column's own page. */
    public ColumnVerdict withSource(@Nullable HttpUrl source) {
        ColumnObservation o = observation;
        return new ColumnVerdict(
                new ColumnObservation(
                        o.column(), o.kind(), o.listing(), o.standing(), o.limit(), o.reason(), o.observedAt(), source),
                visits);
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

    private static @Nullable LocalDate limit(ColumnReading reading, UpdateWindow window) {
        return reading.listing() instanceof Listing.Read list
                ? list.newestDay().map(window::limit).orElse(null)
                : null;
    }

    private static ColumnObservation observation(
            ColumnReading reading, Standing standing, @Nullable LocalDate limit, @Nullable Visit stale) {
        boolean doubtful =
                standing == Standing.UNREADABLE && stale != null && reading.listing() instanceof Listing.Read;
        return new ColumnObservation(
                reading.column(),
                reading.kind(),
                reading.listing(),
                standing,
                limit,
                doubtful ? "DOUBTFUL_DATES" : reading.reason(),
                reading.observedAt(),
                null);
    }
}
