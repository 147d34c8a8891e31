package org.govmonitor.check.memory;

import java.util.List;

/**
 * What one scan saw of a list, over all of its pages that were read.
 *
 * @param items in the order of the list
 * @param whole whether that was the list to its end: of an item that is not among them it is certain that it was not there
 */
public record ListSeen(List<ItemMark> items, boolean whole) {
    public ListSeen {
        items = List.copyOf(items);
    }
}
