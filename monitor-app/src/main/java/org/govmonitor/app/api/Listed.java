package org.govmonitor.app.api;

import java.util.List;

/**
 * A page of a list.
 *
 * @param page from 1
 * @param total of the whole list; 0 on a page behind its end
 */
record Listed<T>(List<T> items, int page, long total) {
    Listed {
        items = List.copyOf(items);
    }
}
