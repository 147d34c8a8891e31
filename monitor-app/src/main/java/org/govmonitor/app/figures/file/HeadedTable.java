package org.govmonitor.app.figures.file;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.govmonitor.words.Words;

/**
 * A table whose headings were found; titles above them are passed over.
 *
 * @param unknown headings that say nothing to this form
 * @param lines below the headings
 */
record HeadedTable(String sheet, Map<Heading, Integer> columns, List<String> unknown, List<FileLine> lines) {
    private static final Words WORDS = Words.of(HeadedTable.class);
    private static final int HEADINGS_WITHIN = 10;
    private static final int LONGEST_HEADING = 30;

    /** The first table that has all that is needed; empty where there is none. */
    static Optional<HeadedTable> find(List<FileTable> tables, Set<Heading> known, Set<Heading> needed) {
        for (FileTable table : tables) {
            int within = Math.min(HEADINGS_WITHIN, table.lines().size());
            for (int at = 0; at < within; at++) {
                FileLine line = table.lines().get(at);
                Map<Heading, Integer> columns = columns(line, known);
                if (columns.keySet().containsAll(needed)) {
                    return Optional.of(new HeadedTable(
                            table.sheet(),
                            columns,
                            unknown(line, columns),
                            table.lines().subList(at + 1, table.lines().size())));
                }
            }
        }
        return Optional.empty();
    }

    /** What a line says under a heading; empty where the table has no such column. */
    String text(FileLine line, Heading heading) {
        Integer column = columns.get(heading);
        return column == null ? "" : line.text(column);
    }

    /** What stands under a heading in the line itself. */
    String ownText(FileLine line, Heading heading) {
        Integer column = columns.get(heading);
        return column == null ? "" : line.ownText(column);
    }

    boolean has(Heading heading) {
        return columns.containsKey(heading);
    }

    /** Where a line is, for people. */
    String place(FileLine line) {
        return sheet.isEmpty()
                ? WORDS.say("place.line", line.number())
                : WORDS.say("place.sheet", sheet, line.number());
    }

    private static Map<Heading, Integer> columns(FileLine line, Set<Heading> known) {
        Map<Heading, Integer> columns = new EnumMap<>(Heading.class);
        line.own().keySet().stream()
                .sorted()
                .forEach(column -> Heading.of(line.ownText(column), open(known, columns))
                        .ifPresent(heading -> columns.put(heading, column)));
        return columns;
    }

    private static Set<Heading> open(Set<Heading> known, Map<Heading, Integer> taken) {
        Set<Heading> open = EnumSet.copyOf(known);
        open.removeAll(taken.keySet());
        return open;
    }

    private static List<String> unknown(FileLine line, Map<Heading, Integer> columns) {
        List<String> unknown = new ArrayList<>();
        line.own().keySet().stream()
                .filter(column -> !columns.containsValue(column))
                .sorted()
                .forEach(column -> unknown.add(cut(line.ownText(column))));
        return unknown;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_HEADING ? text : text.substring(0, LONGEST_HEADING - 1) + "…";
    }
}
