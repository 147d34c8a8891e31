package org.govmonitor.check.memory;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.TreeMap;

/** The day on which each hash was first seen. Immutable; twelve bytes a hash. */
final class FirstSeen {
    static final FirstSeen NOTHING = new FirstSeen(new long[0], new int[0]);

    private final long[] hashes;
    private final int[] days;

    /**
     * @param hashes in ascending order, each once; kept as given
     * @param days days since 1970, as many
     */
    FirstSeen(long[] hashes, int[] days) {
        this.hashes = hashes;
        this.days = days;
    }

    static FirstSeen of(NavigableMap<Long, Integer> all) {
        return new FirstSeen(
                all.keySet().stream().mapToLong(Long::longValue).toArray(),
                all.values().stream().mapToInt(Integer::intValue).toArray());
    }

    boolean has(long hash) {
        return Arrays.binarySearch(hashes, hash) >= 0;
    }

    /** Only of a hash that it has. */
    int dayOf(long hash) {
        return days[Arrays.binarySearch(hashes, hash)];
    }

    int size() {
        return hashes.length;
    }

    long hash(int at) {
        return hashes[at];
    }

    int day(int at) {
        return days[at];
    }

    /** A copy to be changed. */
    NavigableMap<Long, Integer> toMap() {
        NavigableMap<Long, Integer> all = new TreeMap<>();
        for (int i = 0; i < hashes.length; i++) {
            all.put(hashes[i], days[i]);
        }
        return all;
    }

    static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FirstSeen seen && Arrays.equals(hashes, seen.hashes) && Arrays.equals(days, seen.days);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(hashes) + Arrays.hashCode(days);
    }

    @Override
    public String toString() {
        return hashes.length + " hashes";
    }
}
