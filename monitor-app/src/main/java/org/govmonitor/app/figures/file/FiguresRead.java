package org.govmonitor.app.figures.file;

import java.util.List;
import org.govmonitor.figure.Letters;
import org.jspecify.annotations.Nullable;

/**
 * What a file says.
 *
 * @param letters empty where it is a file of work orders
 * @param orders null where it is a file of letters
 * @param refused lines that are not counted though they should be
 * @param unknown headings of columns that were not looked at
 * @param remarks for people, on how it was counted
 */
public record FiguresRead(
        List<Letters> letters,
        @Nullable OrderTotals orders,
        List<RefusedLine> refused,
        List<String> unknown,
        List<String> remarks) {
    public FiguresRead {
        letters = List.copyOf(letters);
        refused = List.copyOf(refused);
        unknown = List.copyOf(unknown);
        remarks = List.copyOf(remarks);
    }
}
