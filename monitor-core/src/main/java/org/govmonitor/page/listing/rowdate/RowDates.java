package org.govmonitor.page.listing.rowdate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.govmonitor.page.date.DateLabel;
import org.govmonitor.page.date.DateMention;
import org.govmonitor.page.date.DateReader;
import org.govmonitor.page.listing.layout.Row;
import org.govmonitor.page.listing.layout.Shape;
import org.govmonitor.page.listing.layout.ShortText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Finds the dates that stand in a row. Which of them counts is decided over all rows by {@link DateColumns}. */
final class RowDates {
    /** The place of a date that begins or ends the title itself. */
    static final String TITLE_EDGE = "title edge";

    private static final int LONGEST_PIECE = 30;
    private static final int MOST_ELEMENTS = 40;

    private RowDates() {}

    static List<RowDate> of(Row row, ColumnHeads heads) {
        List<RowCells.Cell> cells = RowCells.of(row, heads);
        if (cells.isEmpty()) {
            return List.of();
        }
        List<RowDate> dates = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (RowCells.Cell cell : cells) {
            for (RowDate date :
                    cell.place().isEmpty() ? List.<RowDate>of() : cell.inTitle() ? titleEdge(cell) : inCell(cell)) {
                int number = seen.merge(date.place(), 1, Integer::sum);
                String place = number == 1 ? date.place() : date.place() + "#" + number;
                dates.add(new RowDate(place, date.label(), date.alone(), date.mention()));
            }
        }
        if (!isSettled(dates)) {
            SplitDate.join(cells).or(() -> inPieces(row)).ifPresent(dates::add);
        }
        return dates;
    }

    /** Whether a date stands alone or is labelled, so that no other needs to be put together. */
    private static boolean isSettled(List<RowDate> dates) {
        for (RowDate date : dates) {
            if (date.alone() || date.label() != DateLabel.NONE) {
                return true;
            }
        }
        return false;
    }

    private static List<RowDate> inCell(RowCells.Cell cell) {
        Optional<DateMention> only = DateReader.only(cell.text());
        if (only.isPresent()) {
            DateLabel own = DateLabel.leading(cell.text());
            return List.of(new RowDate(cell.place(), own == DateLabel.NONE ? cell.label() : own, true, only.get()));
        }
        return DateReader.find(cell.text()).stream()
                .map(mention ->
                        new RowDate(cell.place(), DateLabel.before(cell.text(), mention.start()), false, mention))
                .toList();
    }

    private static List<RowDate> titleEdge(RowCells.Cell cell) {
        String text = cell.text().strip();
        return DateReader.find(text).stream()
                .filter(mention -> mention.start() <= 1 || mention.end() >= text.length() - 1)
                .map(mention -> new RowDate(TITLE_EDGE, DateLabel.before(text, mention.start()), false, mention))
                .limit(1)
                .toList();
    }

    /** A date that the markup cuts in pieces within one small element. */
    private static Optional<RowDate> inPieces(Row row) {
        for (Node node : row.nodes()) {
            if (!(node instanceof Element root)) {
                continue;
            }
            for (Element element : root.stream().limit(MOST_ELEMENTS).toList()) {
                String text =
                        element.childNodeSize() > 1 && element != row.link().element()
                                ? ShortText.of(element, LONGEST_PIECE)
                                : null;
                Optional<DateMention> date = text == null ? Optional.empty() : DateReader.only(text);
                if (date.isPresent()) {
                    return date.map(d -> new RowDate(Shape.of(element), DateLabel.NONE, true, d));
                }
            }
        }
        return Optional.empty();
    }
}
