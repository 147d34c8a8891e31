package org.govmonitor.app.runs;

import java.util.List;

/**
 * Some of the runs that were asked for.
 *
 * @param total how many there are in all
 */
public record RunPage(List<Run> runs, long total) {
    public RunPage {
        runs = List.copyOf(runs);
    }
}
