package org.govmonitor.app.publishing.issue;

import java.util.List;
import org.govmonitor.export.ListText;
import org.govmonitor.export.ProblemList;
import org.jspecify.annotations.Nullable;

/**
 * A list as a page shows it, just as it prints.
 *
 * @param shortfall what stands above a list that saw too little, or null
 * @param coverage how much was read, line by line
 */
public record ShownList(
        String title,
        List<String> headings,
        List<List<String>> rows,
        @Nullable String shortfall,
        List<String> coverage) {

    public static ShownList of(ProblemList list) {
        return new ShownList(
                ListText.title(list.month()),
                ListText.headings(),
                list.rows().stream().map(row -> ListText.cells(list, row)).toList(),
                ListText.shortfall(list.coverage()),
                ListText.coverage(list));
    }
}
