package org.govmonitor.app.figures.file;

import java.util.Map;

/**
 * A line of a table.
 *
 * @param number as the office program counts it, from 1
 * @param own its cells by column from 0, without blank ones
 * @param covering cells above that reach down over a column of this line
 */
record FileLine(int number, Map<Integer, String> own, Map<Integer, String> covering) {
    FileLine {
        own = Map.copyOf(own);
        covering = Map.copyOf(covering);
    }

    /** What a cell says, be it by one above that stands for several lines; empty for nothing. */
    String text(int column) {
        return own.getOrDefault(column, covering.getOrDefault(column, ""));
    }

    /** What stands in the cell itself: a number that covers several lines counts once. Empty for nothing. */
    String ownText(int column) {
        return own.getOrDefault(column, "");
    }
}
