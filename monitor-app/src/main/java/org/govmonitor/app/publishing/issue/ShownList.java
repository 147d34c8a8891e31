package org.govmonitor.app.publishing.issue;

import java.util.List;
import java.util.stream.Stream;
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
        return of(list, 1, Math.max(1, list.rows().size()));
    }

    /**
     * With the rows of one page alone.
     *
     * @param page from 1
     * @param size of a page, at least 1
     */
    public static ShownList of(ProblemList list, int page, int size) {
        return new ShownList(
                ListText.title(list.month()),
                ListText.headings(),
                part(list.rows(), page, size)
                        .map(row -> ListText.cells(list, row))
                        .toList(),
                ListText.shortfall(list.coverage()),
                ListText.coverage(list));
    }

    /** This list with the rows of one page alone, as {@link #of(ProblemList, int, int)} gives them. */
    public ShownList page(int page, int size) {
        return new ShownList(title, headings, part(rows, page, size).toList(), shortfall, coverage);
    }

    private static <T> Stream<T> part(List<T> rows, int page, int size) {
        return rows.stream().skip((page - 1L) * size).limit(size);
    }
}
