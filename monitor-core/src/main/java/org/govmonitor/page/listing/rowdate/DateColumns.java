package org.govmonitor.page.listing.rowdate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govmonitor.page.date.DateMention;
import org.govmonitor.page.listing.layout.Row;
import org.govmonitor.page.listing.layout.RowGroup;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of the dates in its rows a list is dated by: one place for all rows. A maximum over a row would take a
 * deadline, the first date a number in the title.
 */
public final class DateColumns {
    /**
     * The dates of one row.
     *
     * @param shown the one that counts, or null where the row has none
     * @param second what stands in the next best place, or null
     */
    public record Dates(
            @Nullable DateMention shown, @Nullable DateMention second) {
        static final Dates NONE = new Dates(null, null);
    }

    /** The places that dates stand in, the best first; the lesser ones date rows that lack a better. */
    private final List<DateColumn> ranked;

    private DateColumns(List<DateColumn> ranked) {
        this.ranked = ranked;
    }

    /**
     * The dates of the rows of a group.
     *
     * @param today the day of the scan in Asia/Shanghai; a place whose dates lie ahead of it loses
     * @return as many as there are rows, in their order
     */
    public static List<Dates> choose(RowGroup group, LocalDate today) {
        ColumnHeads heads = ColumnHeads.of(group);
        List<List<RowCells.Cell>> cells = new ArrayList<>(group.rows().size());
        boolean any = false;
        for (Row row : group.rows()) {
            List<RowCells.Cell> own = RowCells.of(row, heads);
            cells.add(own);
            any |= !own.isEmpty();
        }
        if (!any) {
            return Collections.nCopies(cells.size(), Dates.NONE);
        }
        List<List<RowDate>> beside = new ArrayList<>(cells.size());
        for (List<RowCells.Cell> own : cells) {
            beside.add(RowDates.beside(own));
        }
        DateColumns columns = of(beside, today);
        if (columns.areSettled(beside.size())) {
            return columns.choose(beside);
        }
        List<List<RowDate>> all = new ArrayList<>();
        for (int i = 0; i < beside.size(); i++) {
            all.add(RowDates.of(group.rows().get(i), cells.get(i)));
        }
        return of(all, today).choose(all);
    }

    /** Whether each row has its date in the best place, so that no title has to be searched for one. */
    private boolean areSettled(int rows) {
        return !ranked.isEmpty() && ranked.get(0).outdoesTitles(rows);
    }

    private static DateColumns of(List<List<RowDate>> rows, LocalDate today) {
        Map<String, DateColumn> columns = new LinkedHashMap<>();
        for (List<RowDate> row : rows) {
            for (RowDate date : row) {
                if (date.label().isUsable()) {
                    columns.computeIfAbsent(date.place(), DateColumn::new).add(date, today);
                }
            }
        }
        List<DateColumn> ranked = new ArrayList<>(columns.values());
        ranked.removeIf(column -> !column.isUsable(rows.size()));
        ranked.sort(Comparator.comparingDouble((DateColumn c) -> c.score(rows.size()))
                .reversed());
        for (int i = 1; i < ranked.size(); i++) {
            if (ranked.get(0).yieldsTo(ranked.get(i), rows.size())) {
                ranked.add(0, ranked.remove(i));
            }
        }
        return new DateColumns(ranked);
    }

    private List<Dates> choose(List<List<RowDate>> rows) {
        List<Dates> chosen = new ArrayList<>(rows.size());
        for (List<RowDate> row : rows) {
            chosen.add(chosenOf(row));
        }
        return chosen;
    }

    private Dates chosenOf(List<RowDate> row) {
        DateMention shown = null;
        for (DateColumn column : ranked) {
            for (RowDate date : row) {
                if (date.place().equals(column.place()) && date.label().isUsable()) {
                    if (shown == null) {
                        shown = date.mention();
                    } else if (date.alone() && date.label().isOfPublication()) {
                        return new Dates(shown, date.mention());
                    }
                }
            }
        }
        return new Dates(shown, null);
    }
}
