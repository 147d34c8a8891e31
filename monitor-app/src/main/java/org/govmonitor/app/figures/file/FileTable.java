package org.govmonitor.app.figures.file;

import java.util.List;

/**
 * The cells of a sheet as text.
 *
 * @param sheet its name; empty where the file has only one
 * @param lines those that are not blank
 */
record FileTable(String sheet, List<FileLine> lines) {
    /** Of one file, blank lines not counted. */
    static final int MOST_LINES = 20_000;

    FileTable {
        lines = List.copyOf(lines);
    }
}
