package org.govmonitor.check.memory;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the scans of a column have learned of its list. Immutable.
 *
 * @param watchedSince the day of the first reading
 * @param lastRead the day of the latest, not before {@code watchedSince}
 * @param lastReadInFull the latest day on which the list was read to its end, or null
 * @param lastNewItem the latest day on which something was there that was not before: nothing that was seen later is
 *     younger than this day. At first {@code watchedSince}
 * @param addedAfter a day after which an item was added for certain, the latest known; or null
 * @param items the day on which each hash was first seen
 */
public record ListMemory(
        LocalDate watchedSince,
        LocalDate lastRead,
        @Nullable LocalDate lastReadInFull,
        LocalDate lastNewItem,
        @Nullable LocalDate addedAfter,
        FirstSeen items) {
    /** Items kept of one list, each with two hashes. */
    public static final int MOST_ITEMS = 10_000;

    private static final int MOST_HASHES = 2 * MOST_ITEMS;

    /** The memory of a list that was never read before. */
    public static ListMemory first(ListSeen seen, LocalDate today) {
        return new ListMemory(today, today, null, today, null, FirstSeen.NOTHING).after(seen, today);
    }

    /**
     * With another reading taken in. The same reading twice changes nothing; neither does one from before the last.
     *
     * @param today the day of the reading
     */
    public ListMemory after(ListSeen seen, LocalDate today) {
        if (today.isBefore(lastRead)) {
            return this;
        }
        boolean moved = seen.items().stream().anyMatch(this::isNew);
        boolean added = lastReadInFull != null && seen.items().stream().anyMatch(this::isStrange);
        Optional<FirstSeen> all = with(seen, today);
        LocalDate inFull = seen.whole() ? today : lastReadInFull;
        return new ListMemory(
                watchedSince,
                today,
                all.isEmpty() ? null : inFull,
                moved ? today : lastNewItem,
                added ? lastReadInFull : addedAfter,
                all.orElse(items));
    }

    /** Whether something about an item was not seen before; one that only got another title or another address is new too. */
    public boolean isNew(ItemMark item) {
        return hashes(item).anyMatch(hash -> !items.has(hash));
    }

    /** Whether nothing about an item was seen before, neither its address nor its title. */
    public boolean isStrange(ItemMark item) {
        return hashes(item).findAny().isPresent() && hashes(item).noneMatch(items::has);
    }

    /** The latest day on which something about an item was seen for the first time; empty where nothing was. */
    public Optional<LocalDate> latestSeenFirst(ItemMark item) {
        return hashes(item)
                .filter(items::has)
                .map(hash -> LocalDate.ofEpochDay(items.dayOf(hash)))
                .max(Comparator.naturalOrder());
    }

    /** The compact form in which it is kept, at most 240 KB. */
    public byte[] toBytes() {
        return MemoryForm.write(this);
    }

    /** Reads {@link #toBytes()}; empty where the bytes are of another version, or no memory at all. */
    public static Optional<ListMemory> of(byte[] bytes) {
        return MemoryForm.read(bytes);
    }

    /** Empty where there is no room for all. */
    private Optional<FirstSeen> with(ListSeen seen, LocalDate today) {
        NavigableMap<Long, Integer> all = items.toMap();
        Set<Long> shown = new HashSet<>();
        seen.items().stream().flatMap(ListMemory::hashes).forEach(hash -> {
            shown.add(hash);
            all.putIfAbsent(hash, FirstSeen.day(today));
        });
        if (all.size() > MOST_HASHES && seen.whole()) {
            all.keySet().retainAll(shown);
        }
        return all.size() > MOST_HASHES ? Optional.empty() : Optional.of(FirstSeen.of(all));
    }

    private static Stream<Long> hashes(ItemMark item) {
        return Stream.of(Optional.ofNullable(item.address()), Optional.ofNullable(item.title()))
                .flatMap(Optional::stream)
                .map(Objects::requireNonNull);
    }
}
