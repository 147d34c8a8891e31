package org.govmonitor.page.listing.layout;

import java.util.Arrays;

/** A growing list of numbers of nodes. */
final class Numbers {
    private int[] numbers = new int[8];
    private int size;

    int size() {
        return size;
    }

    int get(int place) {
        return numbers[place];
    }

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * size);
        }
        numbers[size++] = number;
    }

    void clear() {
        size = 0;
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
