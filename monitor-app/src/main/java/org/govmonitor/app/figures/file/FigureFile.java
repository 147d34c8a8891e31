package org.govmonitor.app.figures.file;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.govmonitor.words.Words;

/** Reads a file of figures: xlsx or separated text, told by its content. */
public final class FigureFile {
    private static final Words WORDS = Words.of(FigureFile.class);

    /** Of a file as it comes. */
    public static final int MOST_BYTES = 5_000_000;

    /** Beyond it a file of totals is none. */
    static final int MOST_TOTALS = 1000;

    private static final Set<Heading> LETTERS =
            EnumSet.of(Heading.CHANNEL, Heading.RECEIVED, Heading.CLOSED, Heading.OPEN, Heading.OVERDUE);
    private static final Set<Heading> LETTERS_NEED =
            EnumSet.of(Heading.CHANNEL, Heading.RECEIVED, Heading.CLOSED, Heading.OPEN);
    private static final Set<Heading> TOTALS =
            EnumSet.of(Heading.COUNTY, Heading.RECEIVED, Heading.REPLIED, Heading.LATE, Heading.UNANSWERED);
    private static final Set<Heading> TOTALS_NEED =
            EnumSet.of(Heading.COUNTY, Heading.RECEIVED, Heading.REPLIED, Heading.LATE);
    private static final Set<Heading> SINGLE = EnumSet.of(
            Heading.NUMBER, Heading.COUNTY, Heading.RECEIVED_AT, Heading.DUE_AT, Heading.REPLIED_AT, Heading.STATE);
    private static final Set<Heading> SINGLE_NEED =
            EnumSet.of(Heading.NUMBER, Heading.COUNTY, Heading.RECEIVED_AT, Heading.REPLIED_AT);

    private FigureFile() {}

    /**
     * What work orders are counted by.
     *
     * @param from first day of receipt
     * @param to last day of receipt
     * @param cutOff what was replied later is unanswered
     * @param discretion masks numbers of private persons in what is kept of a name
     */
    public record Count(
            LocalDate from, LocalDate to, LocalDateTime cutOff, Counties counties, UnaryOperator<String> discretion) {}

    /**
     * Totals of letters, one line for each channel.
     *
     * @throws UnreadableFile if it cannot be understood as a whole
     */
    public static FiguresRead letters(byte[] content) {
        return HeadedTable.find(FileTables.read(content), LETTERS, LETTERS_NEED)
                .map(LettersReader::read)
                .orElseThrow(() -> new UnreadableFile(WORDS.say("headings.none", usual(LETTERS_NEED))));
    }

    /**
     * Work orders: totals, one line for each county, or single ones, one line for each.
     *
     * @throws UnreadableFile if it cannot be understood as a whole
     */
    public static FiguresRead orders(byte[] content, Count count) {
        List<FileTable> tables = FileTables.read(content);
        return HeadedTable.find(tables, SINGLE, SINGLE_NEED)
                .map(table -> new OrdersReader(table, count).read())
                .or(() -> HeadedTable.find(tables, TOTALS, TOTALS_NEED)
                        .map(table -> new TotalsReader(table, count).read()))
                .orElseThrow(
                        () -> new UnreadableFile(WORDS.say("headings.orders", usual(TOTALS_NEED), usual(SINGLE_NEED))));
    }

    /** The headings of a form that is filled in by hand, in the order in which they are usual. */
    public static List<String> lettersHeadings() {
        return LETTERS.stream().map(Heading::usual).toList();
    }

    /** Likewise, of totals by county. */
    public static List<String> totalsHeadings() {
        return TOTALS.stream().map(Heading::usual).toList();
    }

    /** Likewise, of single orders. */
    public static List<String> singleHeadings() {
        return SINGLE.stream().map(Heading::usual).toList();
    }

    private static String usual(Set<Heading> headings) {
        return String.join(
                WORDS.say("and"), headings.stream().map(Heading::usual).toList());
    }
}
