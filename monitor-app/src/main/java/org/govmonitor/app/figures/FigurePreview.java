package org.govmonitor.app.figures;

import java.util.List;
import org.govmonitor.app.figures.file.RefusedLine;
import org.govmonitor.figure.Check;
import org.govmonitor.figure.Grade;
import org.jspecify.annotations.Nullable;

/**
 * What would become of a file.
 *
 * @param file its name
 * @param draft what would hold
 * @param holds what holds now, or null
 * @param refused lines that are not counted though they should be, as many as people can look at
 * @param allRefused how many there are in all
 * @param unknown headings of columns that were not looked at
 * @param remarks on how it was counted
 * @param checks what would not add up in the month
 */
public record FigurePreview(
        String file,
        FigureDraft draft,
        @Nullable FigureEntry holds,
        List<RefusedLine> refused,
        int allRefused,
        List<String> unknown,
        List<String> remarks,
        List<Check> checks) {
    public FigurePreview {
        refused = List.copyOf(refused);
        unknown = List.copyOf(unknown);
        remarks = List.copyOf(remarks);
        checks = List.copyOf(checks);
    }

    /** The version that it would follow, 0 for none. */
    public int seen() {
        return holds == null ? 0 : holds.version();
    }

    /** Whether anything in it is wrong for certain. */
    public boolean stops() {
        return checks.stream().anyMatch(check -> check.grade() == Grade.STOP);
    }
}
