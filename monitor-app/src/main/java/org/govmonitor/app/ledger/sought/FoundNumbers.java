package org.govmonitor.app.ledger.sought;

import java.util.Arrays;
import java.util.List;

/** Numbers of findings, each once. */
public final class FoundNumbers {
    private final long[] ascending;

    FoundNumbers(long[] ascending) {
        this.ascending = ascending;
    }

    public int size() {
        return ascending.length;
    }

    public boolean contains(long id) {
        return Arrays.binarySearch(ascending, id) >= 0;
    }

    /** Ascending. */
    public List<Long> toList() {
        return Arrays.stream(ascending).boxed().toList();
    }

    public FoundNumbers with(long id) {
        if (contains(id)) {
            return this;
        }
        long[] more = Arrays.copyOf(ascending, ascending.length + 1);
        more[ascending.length] = id;
        Arrays.sort(more);
        return new FoundNumbers(more);
    }
}
