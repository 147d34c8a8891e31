package org.govmonitor.page.listing.rowdate;

import java.util.ArrayList;
import java.util.List;
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

    /** Those in the cells beside the title. */
    static List<RowDate> beside(List<RowCells.Cell> cells) {
        return numbered(cells, false);
    }

    /** All of the row, those in its title too, and one put together of pieces where none else is plain. */
    static List<RowDate> of(Row row, List<RowCells.Cell> cells) {
        List<RowDate> dates = numbered(cells, true);
        if (!cells.isEmpty() && !isSettled(dates)) {
            SplitDate.join(cells).or(() -> inPieces(row)).ifPresent(dates::add);
        }
        return dates;
    }

    private static List<RowDate> numbered(List<RowCells.Cell> cells, boolean titles) {
        List<RowDate> dates = new ArrayList<>();
        for (RowCells.Cell cell : cells) {
            if (!cell.place().isEmpty()) {
                addNumbered(inCell(cell), dates);
            } else if (titles && cell.inTitle()) {
                addNumbered(titleEdge(cell), dates);
            }
        }
        return dates;
    }

    /** The second date of one place in a row stands in a place of its own. */
    private static void addNumbered(List<RowDate> found, List<RowDate> dates) {
        for (RowDate date : found) {
            String place = date.place();
            for (int number = 2; holds(dates, place); number++) {
                place = date.place() + "#" + number;
            }
            dates.add(new RowDate(place, date.label(), date.alone(), date.mention()));
        }
    }

    private static boolean holds(List<RowDate> dates, String place) {
        for (RowDate date : dates) {
            if (date.place().equals(place)) {
                return true;
            }
        }
        return false;
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
