package org.govmonitor.document.sheet;

import java.util.List;
import org.govmonitor.document.Part;
import org.govmonitor.document.gather.Gathering;
import org.govmonitor.document.gather.Table;

/** Reads plain text; where its lines are cut by the same mark again and again, as a table. */
public final class DelimitedReader {
    private static final char[] MARKS = {'\t', ',', ';', '|'};
    private static final int LOOK_AT = 20;

    private DelimitedReader() {}

    public static void read(String text, Gathering to) {
        to.section(Part.BODY, 0, false);
        char mark = mark(text);
        if (mark == 0) {
            text.lines().forEach(to::paragraph);
            return;
        }
        Table table = to.table();
        text.lines().forEach(line -> {
            table.row();
            cells(line, mark, table);
        });
        table.end();
    }

    /** The mark that cuts most of the first lines into the same number of cells, or 0. */
    private static char mark(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(LOOK_AT).toList();
        for (char mark : MARKS) {
            long most =
                    lines.stream().mapToLong(line -> count(line, mark)).max().orElse(0);
            long like = lines.stream().filter(line -> count(line, mark) == most).count();
            if (lines.size() > 1 && most > 0 && like * 2 > lines.size()) {
                return mark;
            }
        }
        return 0;
    }

    private static long count(String line, char mark) {
        return line.chars().filter(c -> c == mark).count();
    }

    /** A mark between quotes (RFC 4180) is text; a quote inside is written twice. */
    private static void cells(String line, char mark, Table table) {
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int column = 1;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (c == mark && !quoted) {
                table.cell(column++, cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        table.cell(column, cell.toString());
    }
}
