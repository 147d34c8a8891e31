package org.govmonitor.app.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.govmonitor.app.demo.SampleOffice.Item;
import org.govmonitor.app.demo.SampleOffice.SampleColumn;
import org.govmonitor.app.demo.SampleOffice.SampleSite;
import org.govmonitor.registry.ColumnKind;

/**
 * When a column was filled in the past: as evenly as it is now, but for the times in which its editors had other things to do, and
 * those in which it stood empty.
 */
final class ColumnDays {
    /** So many days are told of, and before them enough to have something to show on the first. */
    static final int TOLD = 548;

    private static final int BEFORE = 300;

    /** Nothing happens later, so that what is open on the present day is what the samples say. */
    private static final int QUIET = 32;

    private static final int SHOWN = 10;
    private static final double CARE = 1;

    /** Days, counted back from the present one: {@code from} is the larger number. */
    private record Span(int from, int to) {
        boolean holds(long daysAgo) {
            return daysAgo <= from && daysAgo > to;
        }
    }

    private final SampleOffice office;
    private final SampleSite site;
    private final SampleColumn column;
    private final LocalDate present;
    private final List<Span> empty = new ArrayList<>();
    /** Newest first. */
    private final List<Item> items = new ArrayList<>();

    ColumnDays(SampleOffice office, SampleSite site, SampleColumn column, LocalDate present) {
        this.office = office;
        this.site = site;
        this.column = column;
        this.present = present;
        Random chance = Dice.random(site.name(), column.name());
        List<Span> silent = silences(chance);
        empties(chance);
        for (int number = 0; ; number++) {
            LocalDate day = column.day(number, present);
            long daysAgo = present.toEpochDay() - day.toEpochDay();
            if (daysAgo > TOLD + BEFORE + 366) {
                break;
            }
            if (silent.stream().noneMatch(span -> span.holds(daysAgo))) {
                items.add(office.item(site, column, number, day));
            }
        }
    }

    /** What its list shows on a day, newest first; empty where it stands empty. */
    List<Item> on(LocalDate day) {
        long daysAgo = present.toEpochDay() - day.toEpochDay();
        if (column.isEmptyOn(day, present) || empty.stream().anyMatch(span -> span.holds(daysAgo))) {
            return List.of();
        }
        return items.stream()
                .filter(item -> !item.day().isAfter(day))
                .limit(Math.min(column.count(), SHOWN))
                .toList();
    }

    private List<Span> silences(Random chance) {
        int window = window();
        List<Span> silent = new ArrayList<>();
        if (window == 0) {
            return silent;
        }
        double care = Optional.ofNullable(site.care()).orElse(CARE);
        boolean often = window < 20;
        int day = TOLD - 8 - chance.nextInt(60);
        while (day > served() + window) {
            int length = window + (often ? 2 + chance.nextInt(14) : 3 + chance.nextInt(25));
            if (day - length <= served() + (often ? 0 : window / 2)) {
                break;
            }
            silent.add(new Span(day, day - length));
            int diligent = (int) (care * (often ? 22 + chance.nextInt(70) : 60 + chance.nextInt(150)));
            day -= length + diligent;
        }
        return silent;
    }

    private void empties(Random chance) {
        boolean may = column.kind() == ColumnKind.PLAN
                || column.kind() == ColumnKind.PERSONNEL
                || column.kind() == ColumnKind.INTERPRETATION
                || column.kind() == ColumnKind.LETTERS;
        for (int day = TOLD - 20 - chance.nextInt(150); may && day > served(); day -= 120 + chance.nextInt(200)) {
            empty.add(new Span(day, day - 2 - chance.nextInt(9)));
        }
    }

    /** From so many days ago on the column is as the sample sites show it. */
    private int served() {
        return Math.max(QUIET, column.newest() + column.every() * Math.min(column.count(), SHOWN));
    }

    /** In days, roughly: after so long a column is late. 0 where it never is. */
    private int window() {
        return switch (column.kind()) {
            case NEWS -> 14;
            case NOTICE, POLICY, INTERPRETATION -> 184;
            case STATISTICS -> 92;
            case LETTERS -> 62;
            default -> 0;
        };
    }
}
