package org.govmonitor.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.govmonitor.check.memory.ListMemory;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.UpdateWindow;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The age of a column whose list shows no date, told by its change. It is stale once a whole window has passed since the
 * last day on which anything was new, and today it was read to its end; in order while the window runs since a day after
 * which an item was added for certain. In between its age is not known.
 */
final class UnchangedColumn {
    private static final Words WORDS = Words.of(Check.class);
    private static final ProblemKind KIND = ProblemKind.COLUMN_STALE;

    private UnchangedColumn() {}

    /** Whether no item shows a date; what its link says of a date is not shown. */
    static boolean isUndated(Listing.Read list) {
        return list.items().stream()
                .allMatch(item -> item.date() == null || item.date().source() == DateSource.LINK);
    }

    static Visit judge(ColumnReading reading, Listing.Read list, UpdateWindow window) {
        LocalDate until = inOrderUntil(reading.memory(), list, window);
        if (until != null && !reading.today().isAfter(until)) {
            return Visit.inOrder(KIND, reading.subject(), reading.observedAt());
        }
        ListMemory memory = reading.memory();
        if (memory == null) {
            return Visit.unreadable(KIND, reading.subject(), WORDS.say("undated"), reading.observedAt());
        }
        LocalDate limit = window.limit(memory.lastNewItem());
        if (!reading.today().equals(memory.lastReadInFull()) || !reading.today().isAfter(limit)) {
            return Visit.unreadable(
                    KIND, reading.subject(), WORDS.say("undated.watched", memory.watchedSince()), reading.observedAt());
        }
        return Visit.found(problem(reading, memory, limit), reading.observedAt());
    }

    /** The last day on which the column is in order for certain, or null where no such day is known. */
    static @Nullable LocalDate inOrderUntil(@Nullable ListMemory memory, Listing.Read list, UpdateWindow window) {
        Optional<LocalDate> link = list.newest().map(ItemDate::day);
        Optional<LocalDate> added = Optional.ofNullable(memory).map(ListMemory::addedAfter);
        return Stream.of(link, added)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .map(window::limit)
                .orElse(null);
    }

    private static Problem problem(ColumnReading reading, ListMemory memory, LocalDate limit) {
        LocalDate since = memory.watchedSince();
        String note = memory.lastNewItem().equals(since)
                ? WORDS.say("undated.unchanged", since)
                : WORDS.say("undated.unchanged.later", since, memory.lastNewItem());
        return new Problem(
                KIND, reading.subject(), reading.column().name(), null, null, limit, List.of(), note, since, null);
    }
}
