package org.govmonitor.page.listing.rowdate;

import java.time.LocalDate;
import org.govmonitor.page.date.DateLabel;
import org.govmonitor.page.date.DateMention;
import org.govmonitor.page.date.DateReader;
import org.jspecify.annotations.Nullable;

/** The dates in one place of all rows, and how well they would date the list. */
final class DateColumn {
    private static final double FILLED = 3.0;
    private static final double ALONE = 1.0;
    private static final double EDGE = 0.7;
    private static final double FUTURE = -4.0;
    private static final double DESCENDING = 0.5;
    private static final double IN_TITLE = -2.0;
    private static final double SHARE_OF_TITLES = 0.9;
    private static final double DOUBT = 0.45;

    private final String place;
    private int filled;
    private int future;
    private int falls;
    private int steps;
    private double labels;
    private int alone;
    private int whole;
    private int edge;
    private @Nullable LocalDate previous;
    private LocalDate newest = DateReader.EARLIEST;

    DateColumn(String place) {
        this.place = place;
    }

    String place() {
        return place;
    }

    void add(RowDate date, LocalDate today) {
        filled++;
        labels += date.label().weight();
        alone += date.alone() ? 1 : 0;
        whole += date.tellsAll() ? 1 : 0;
        edge += date.edge() ? 1 : 0;
        if (date.mention() instanceof DateMention.Full full) {
            future += full.day().isAfter(today) ? 1 : 0;
            if (previous != null) {
                steps++;
                falls += full.day().isAfter(previous) ? 0 : 1;
            }
            previous = full.day();
            newest = newest.isBefore(previous) ? previous : newest;
        }
    }

    /** Whether the other place, with a claim as good but for little, tells younger days that have come: then it counts. */
    boolean yieldsTo(DateColumn other, int rows) {
        return other.future == 0 && other.score(rows) > score(rows) - DOUBT && other.newest.isAfter(newest);
    }

    /** A date in the titles dates a list only where every title has one; a document's day only where nothing else does. */
    boolean isUsable(int rows) {
        return !place.startsWith(RowDates.TITLE_EDGE)
                || (filled >= SHARE_OF_TITLES * rows && rows > 2 && falls == steps);
    }

    /** Whether every row has a whole date here, and no date in the titles could come near it. */
    boolean outdoesTitles(int rows) {
        double title = FILLED + DateLabel.PUBLISHED.weight() + DESCENDING + IN_TITLE;
        return whole == rows && score(rows) > title + DOUBT;
    }

    double score(int rows) {
        double descending = steps == 0 ? 0 : (double) falls / steps;
        double title = place.startsWith(RowDates.TITLE_EDGE) ? IN_TITLE : 0;
        return FILLED * Math.min(1, (double) filled / rows)
                + labels / filled
                + ALONE * alone / filled
                + EDGE * edge / filled
                + FUTURE * future / filled
                + DESCENDING * descending
                + title;
    }
}
