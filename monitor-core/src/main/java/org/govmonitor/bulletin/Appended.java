package org.govmonitor.bulletin;

import java.util.List;
import java.util.Map;

/**
 * What the appendix prints, counted.
 *
 * @param rows how many are printed
 * @param leftOut how many a person left out, with a reason
 * @param findings behind the printed rows
 * @param wordings of the problems printed, in the order of the table
 * @param staleColumns by the name of a site or account, how many columns of it were not updated in time, left out or not
 */
public record Appended(int rows, int leftOut, int findings, List<String> wordings, Map<String, Integer> staleColumns) {
    public Appended {
        wordings = List.copyOf(wordings);
        staleColumns = Map.copyOf(staleColumns);
    }
}
