package org.govmonitor.check.memory;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The kept form of a memory: a version, five days, the number of hashes, then hash and day of each in the order of the
 * hashes. Big-endian; a day is an int since 1970. Another way of making hashes is another version, since to it every item
 * would be strange.
 */
final class MemoryForm {
    private static final byte VERSION = 1;
    private static final int NO_DAY = Integer.MIN_VALUE;
    private static final int HEAD = 1 + 6 * Integer.BYTES;
    private static final int ENTRY = Long.BYTES + Integer.BYTES;

    private MemoryForm() {}

    static byte[] write(ListMemory memory) {
        FirstSeen items = memory.items();
        ByteBuffer form = ByteBuffer.allocate(HEAD + items.size() * ENTRY);
        form.put(VERSION);
        form.putInt(number(memory.watchedSince()));
        form.putInt(number(memory.lastRead()));
        form.putInt(number(memory.lastReadInFull()));
        form.putInt(number(memory.lastNewItem()));
        form.putInt(number(memory.addedAfter()));
        form.putInt(items.size());
        for (int i = 0; i < items.size(); i++) {
            form.putLong(items.hash(i)).putInt(items.day(i));
        }
        return form.array();
    }

    static Optional<ListMemory> read(byte[] bytes) {
        ByteBuffer form = ByteBuffer.wrap(bytes);
        if (bytes.length < HEAD || form.get() != VERSION) {
            return Optional.empty();
        }
        LocalDate watchedSince = day(form.getInt());
        LocalDate lastRead = day(form.getInt());
        LocalDate lastReadInFull = day(form.getInt());
        LocalDate lastNewItem = day(form.getInt());
        LocalDate addedAfter = day(form.getInt());
        FirstSeen items = items(form);
        if (watchedSince == null || lastRead == null || lastNewItem == null || items == null) {
            return Optional.empty();
        }
        boolean inOrder = !watchedSince.isAfter(lastNewItem) && !lastNewItem.isAfter(lastRead);
        return inOrder
                ? Optional.of(new ListMemory(watchedSince, lastRead, lastReadInFull, lastNewItem, addedAfter, items))
                : Optional.empty();
    }

    private static @Nullable FirstSeen items(ByteBuffer form) {
        int count = form.getInt();
        if (count < 0 || form.remaining() != (long) count * ENTRY) {
            return null;
        }
        long[] hashes = new long[count];
        int[] days = new int[count];
        for (int i = 0; i < count; i++) {
            hashes[i] = form.getLong();
            days[i] = form.getInt();
            if (i > 0 && hashes[i] <= hashes[i - 1]) {
                return null;
            }
        }
        return new FirstSeen(hashes, days);
    }

    private static int number(@Nullable LocalDate day) {
        return day == null ? NO_DAY : FirstSeen.day(day);
    }

    private static @Nullable LocalDate day(int number) {
        return number == NO_DAY ? null : LocalDate.ofEpochDay(number);
    }
}
