package org.govmonitor.app.sight;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/** Reads a table by RFC 4180, as strictly as that says. */
final class CsvReader {
    private final Reader from;
    private int next;

    private CsvReader(Reader from) throws IOException {
        this.from = from;
        this.next = from.read();
    }

    /** @throws IllegalArgumentException if it is no such table, or its rows are not all of one width */
    static List<List<String>> rows(Reader from) throws IOException {
        CsvReader reader = new CsvReader(from);
        List<List<String>> rows = new ArrayList<>();
        while (reader.next >= 0) {
            rows.add(reader.row());
        }
        return rows;
    }

    private List<String> row() throws IOException {
        List<String> row = new ArrayList<>();
        row.add(cell());
        while (next == ',') {
            take();
            row.add(cell());
        }
        if (take() != '\r' || take() != '\n') {
            throw new IllegalArgumentException("a row does not end behind " + row);
        }
        return row;
    }

    private String cell() throws IOException {
        StringBuilder cell = new StringBuilder();
        if (next != '"') {
            while (next >= 0 && next != ',' && next != '\r') {
                if (next == '"' || next == '\n') {
                    throw new IllegalArgumentException("not quoted: " + cell);
                }
                cell.append((char) take());
            }
            return cell.toString();
        }
        take();
        while (true) {
            int sign = take();
            if (sign < 0) {
                throw new IllegalArgumentException("quoted to the end: " + cell);
            }
            if (sign == '"') {
                if (next != '"') {
                    return cell.toString();
                }
                take();
            }
            cell.append((char) sign);
        }
    }

    private int take() throws IOException {
        int taken = next;
        next = from.read();
        return taken;
    }
}
