package org.govmonitor.app.console.frame;

import org.jspecify.annotations.Nullable;

/**
 * Which part of a list a page shows.
 *
 * @param page from 1
 * @param size of a page, at least 1
 * @param total of the list
 */
public record Paging(int page, int size, long total) {
    /** Rows on a page, unless it says otherwise. */
    public static final int SIZE = 50;

    private static final int DEEPEST = 100_000;

    /** The page that an address asks for, from 1; null and nonsense mean the first. */
    public static int asked(@Nullable Integer page) {
        return page == null ? 1 : Math.min(DEEPEST, Math.max(1, page));
    }

    public long pages() {
        return (total + size - 1) / size;
    }
}
