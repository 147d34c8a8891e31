package org.govmonitor.page.listing.rowdate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.govmonitor.page.PageNodes;
import org.govmonitor.page.date.DateLabel;
import org.govmonitor.page.date.DateMention;
import org.govmonitor.page.date.DateReader;
import org.govmonitor.page.listing.layout.Row;
import org.govmonitor.page.listing.layout.Shape;
import org.govmonitor.page.listing.layout.ShortText;
import org.jsoup.nodes.Element;

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

    /** All of the row, those in its title too, and one put together of pieces where none else is whole. */
    static List<RowDate> of(Row row, List<RowCells.Cell> cells) {
        List<RowDate> dates = numbered(cells, true);
        if (!cells.isEmpty() && dates.stream().noneMatch(RowDate::tellsAll)) {
            joined(row, cells, dates);
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
            dates.add(place.equals(date.place()) ? date : date.at(place));
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

    /** A day whose year stands in a box of its own is that date and no other. */
    private static void joined(Row row, List<RowCells.Cell> cells, List<RowDate> dates) {
        boolean dayAlone = dates.stream().anyMatch(RowDate::alone);
        Optional<RowDate> joined =
                SplitDate.join(cells).filter(date -> !dayAlone || date.mention() instanceof DateMention.Full);
        if (joined.isPresent()) {
            dates.removeIf(RowDate::alone);
            dates.add(joined.get());
        } else if (!dayAlone && dates.stream().allMatch(date -> date.label() == DateLabel.NONE)) {
            inPieces(row).ifPresent(dates::add);
        }
    }

    private static List<RowDate> inCell(RowCells.Cell cell) {
        if (cell.only() != null) {
            DateLabel own = DateLabel.leading(cell.text());
            return List.of(new RowDate(cell.place(), own == DateLabel.NONE ? cell.label() : own, true, cell.only()));
        }
        Optional<DateMention> beginning = DateReader.beginning(cell.text());
        if (beginning.isPresent()) {
            return List.of(new RowDate(cell.place(), DateLabel.OPENED, true, beginning.get()));
        }
        return DateReader.find(cell.text()).stream()
                .map(mention -> new RowDate(
                        cell.place(),
                        DateLabel.before(cell.text(), mention.start()),
                        false,
                        mention,
                        atEdge(cell, mention)))
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

    /** Whether no words stand before the date in its text, or none behind it: a day in the middle of a sentence is matter. */
    private static boolean atEdge(RowCells.Cell cell, DateMention mention) {
        String text = cell.text();
        return isWordless(text, 0, mention.start()) || isWordless(text, mention.end(), text.length());
    }

    private static boolean isWordless(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A date that the markup cuts in pieces within one small element. */
    private static Optional<RowDate> inPieces(Row row) {
        for (int i = 0; i < row.size(); i++) {
            Optional<RowDate> date = inPieces(row, row.number(i));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<RowDate> inPieces(Row row, int root) {
        PageNodes page = row.page();
        int elements = 0;
        for (int number = root; number < page.end(root) && elements < MOST_ELEMENTS; number++) {
            if (page.node(number) instanceof Element element) {
                elements++;
                Optional<DateMention> date =
                        element.childNodeSize() > 1 && element != row.link().element()
                                ? inPieces(element)
                                : Optional.empty();
                if (date.isPresent()) {
                    return date.map(d -> new RowDate(Shape.of(element), DateLabel.NONE, true, d));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<DateMention> inPieces(Element element) {
        String text = ShortText.of(element, LONGEST_PIECE);
        return text == null ? Optional.empty() : DateReader.only(text);
    }
}
