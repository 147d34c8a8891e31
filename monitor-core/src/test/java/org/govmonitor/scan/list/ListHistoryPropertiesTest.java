package org.govmonitor.scan.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import okhttp3.HttpUrl;
import org.govmonitor.check.ColumnReading;
import org.govmonitor.check.StaleColumnCheck;
import org.govmonitor.check.Visit;
import org.govmonitor.check.memory.ItemMark;
import org.govmonitor.check.memory.ListMemory;
import org.govmonitor.check.memory.ListSeen;
import org.govmonitor.indicator.UpdateWindow;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingItem;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.SiteColumn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of remembered lists whatever happens to them, over random lives of a list and random readings of it. */
class ListHistoryPropertiesTest {
    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 70;
    private static final int WINDOW = 14;
    private static final HttpUrl COLUMN = HttpUrl.get("https://www.example.gov.cn/dt/");

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    /** An item as it truly is. {@code name} and {@code place} count its titles and addresses. */
    private record Item(int id, LocalDate added, LocalDate bears, int name, int place) {
        ListingItem shown(boolean dated) {
            return new ListingItem(
                    "第" + id + "号工作通报之" + name,
                    COLUMN.resolve(id + "-" + place + ".html"),
                    dated ? new ItemDate(bears, DateSource.LIST_TEXT) : null);
        }
    }

    private record Reading(LocalDate day, List<Item> items, boolean whole) {
        ListSeen seen() {
            return new ListSeen(
                    items.stream().map(item -> ItemMark.of(item.shown(false))).toList(), whole);
        }
    }

    private record Raised(int item, LocalDate day, LocalDate before) {}

    @ParameterizedTest
    @MethodSource("seeds")
    void takingInAReadingTwiceChangesNothing(int seed) {
        ListMemory memory = null;
        for (Reading reading : history(seed, true)) {
            memory = after(memory, reading);
            assertThat(memory.after(reading.seen(), reading.day())).isEqualTo(memory);
            assertThat(ListMemory.of(memory.toBytes())).contains(memory);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aColumnIsCalledStaleOnlyWhereNothingOnItWasAddedWithinTheWindow(int seed) {
        LocalDate begun = null;
        ListMemory memory = null;
        for (Reading reading : history(seed, true)) {
            begun = begun == null ? reading.day() : begun;
            memory = after(memory, reading);
            if (isStale(memory, reading)) {
                LocalDate windowBegan = reading.day().minusDays(WINDOW);
                assertThat(begun).isBefore(windowBegan);
                assertThat(reading.items()).allMatch(item -> item.added().isBefore(windowBegan));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDateIsDoubtedOnlyOnAListThatWasReadInFullWithoutTheItem(int seed) {
        List<Reading> history = history(seed, true);
        for (Raised raised : doubts(history)) {
            assertThat(history)
                    .filteredOn(reading -> reading.day().equals(raised.before()))
                    .anySatisfy(before -> {
                        assertThat(before.whole()).isTrue();
                        assertThat(before.items()).noneMatch(item -> item.id() == raised.item());
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anItemThatBearsTheDayItWasAddedIsNeverDoubted(int seed) {
        List<Reading> history = history(seed, true);
        Set<Integer> backDated = new HashSet<>();
        history.forEach(reading -> reading.items().stream()
                .filter(item -> item.bears().isBefore(item.added()))
                .forEach(item -> backDated.add(item.id())));

        assertThat(doubts(history))
                .extracting(Raised::item)
                .isSubsetOf(backDated)
                .doesNotHaveDuplicates();
    }

    /** Of a list from which nothing is taken away: what came and went unseen no reading can tell. */
    @ParameterizedTest
    @MethodSource("seeds")
    void fewerReadingsNeverAccuseMore(int seed) {
        List<Reading> history = history(seed, false);
        List<Reading> fewer = new ArrayList<>(history.subList(0, history.size() - 1));
        Random random = new Random(seed);
        fewer.removeIf(reading -> random.nextInt(3) == 0);
        fewer.add(history.get(history.size() - 1));

        assertThat(stale(history)).containsAll(stale(fewer));
        assertThat(doubts(history))
                .extracting(Raised::item)
                .containsAll(doubts(fewer).stream().map(Raised::item).toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void readingsInPartAloneAccuseNobody(int seed) {
        List<Reading> parts = history(seed, true).stream()
                .map(reading -> new Reading(reading.day(), reading.items(), false))
                .toList();

        assertThat(stale(parts)).isEmpty();
        assertThat(doubts(parts)).isEmpty();
    }

    private static List<LocalDate> stale(List<Reading> history) {
        List<LocalDate> days = new ArrayList<>();
        ListMemory memory = null;
        for (Reading reading : history) {
            memory = after(memory, reading);
            if (isStale(memory, reading)) {
                days.add(reading.day());
            }
        }
        return days;
    }

    private static List<Raised> doubts(List<Reading> history) {
        List<Raised> raised = new ArrayList<>();
        ListMemory memory = null;
        for (Reading reading : history) {
            Suspects suspects = new Suspects(memory, elsewhere -> false);
            for (Item item : reading.items()) {
                ListingItem shown = item.shown(true);
                suspects.consider(shown);
                if (memory != null
                        && memory.lastReadInFull() != null
                        && suspects.all().contains(shown)) {
                    raised.add(new Raised(item.id(), reading.day(), memory.lastReadInFull()));
                }
            }
            memory = after(memory, reading);
        }
        return raised;
    }

    private static ListMemory after(@Nullable ListMemory memory, Reading reading) {
        return memory == null
                ? ListMemory.first(reading.seen(), reading.day())
                : memory.after(reading.seen(), reading.day());
    }

    private static boolean isStale(ListMemory memory, Reading reading) {
        Listing list = new Listing.Read(
                reading.items().stream().map(item -> item.shown(false)).toList());
        ColumnReading column = new ColumnReading(
                new SiteColumn("工作动态", COLUMN, ColumnKind.NEWS, null),
                COLUMN,
                ColumnKind.NEWS,
                new UpdateWindow.Rolling(Period.ofDays(WINDOW)),
                list,
                null,
                reading.day(),
                Instant.EPOCH);
        return new StaleColumnCheck().check(column.with(memory)).outcome() == Visit.Outcome.FOUND;
    }

    /** The readings of a list to which items are added, some under an earlier date, and which are renamed and moved. */
    private static List<Reading> history(int seed, boolean takenAway) {
        Random random = new Random(seed);
        double pace = random.nextDouble() * 0.3;
        List<Item> list = new ArrayList<>();
        int ids = 0;
        for (; ids < 1 + random.nextInt(12); ids++) {
            LocalDate added = BEGIN.minusDays(1 + random.nextInt(200));
            list.add(new Item(ids, added, added, 0, 0));
        }
        List<Reading> readings = new ArrayList<>();
        for (LocalDate day = BEGIN; day.isBefore(BEGIN.plusDays(DAYS)); day = day.plusDays(1)) {
            if (random.nextDouble() < pace) {
                boolean late = random.nextInt(3) == 0;
                LocalDate bears = late ? day.minusDays(1 + random.nextInt(60)) : day;
                list.add(random.nextInt(list.size() + 1), new Item(ids++, day, bears, 0, 0));
            }
            if (takenAway && list.size() > 1 && random.nextInt(12) == 0) {
                list.remove(random.nextInt(list.size()));
            }
            if (random.nextInt(10) == 0) {
                int at = random.nextInt(list.size());
                list.set(at, touched(list.get(at)));
            }
            if (random.nextInt(5) < 2) {
                readings.add(read(day, list, random));
            }
        }
        readings.add(new Reading(BEGIN.plusDays(DAYS), List.copyOf(list), true));
        return readings;
    }

    private static Reading read(LocalDate day, List<Item> list, Random random) {
        if (random.nextInt(5) > 0) {
            return new Reading(day, List.copyOf(list), true);
        }
        List<Item> part = new ArrayList<>(list);
        Collections.shuffle(part, random);
        return new Reading(day, List.copyOf(part.subList(0, 1 + random.nextInt(part.size()))), false);
    }

    /** One item gets other titles, the next other addresses; what changes both is another item to any reader. */
    private static Item touched(Item item) {
        boolean renamed = item.id() % 2 == 0;
        return new Item(
                item.id(),
                item.added(),
                item.bears(),
                renamed ? item.name() + 1 : item.name(),
                renamed ? item.place() : item.place() + 1);
    }
}
