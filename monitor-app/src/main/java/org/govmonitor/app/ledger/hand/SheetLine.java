package org.govmonitor.app.ledger.hand;

import java.util.Map;

/**
 * A line of a sheet below its headings.
 *
 * @param number as the office program counts it, from 1
 * @param cells without blank ones
 */
record SheetLine(int number, Map<Heading, String> cells) {
    SheetLine {
        cells = Map.copyOf(cells);
    }

    String text(Heading heading) {
        return cells.getOrDefault(heading, "");
    }
}
