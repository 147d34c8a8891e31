package org.govmonitor.app.publishing;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.govmonitor.export.CsvWriter;
import org.govmonitor.export.DetailWriter;
import org.govmonitor.export.DocxWriter;
import org.govmonitor.export.ProblemList;
import org.govmonitor.export.XlsxWriter;

/** The documents that a list can become. */
public enum ListFormat {
    DOCX("", "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", DocxWriter::write),
    XLSX("", "xlsx", Media.XLSX, XlsxWriter::write),
    CSV("", "csv", Media.CSV, CsvWriter::write),
    /** The second file of {@link #CSV}: how much was read. */
    COVERAGE("-coverage", "csv", Media.CSV, CsvWriter::writeCoverage),
    /** For the unit only: every column, page and place, with masked evidence. */
    DETAIL("-detail", "xlsx", Media.XLSX, DetailWriter::write);

    private final String suffix;
    private final String ending;
    private final String mediaType;
    private final Writer writer;

    ListFormat(String suffix, String ending, String mediaType, Writer writer) {
        this.suffix = suffix;
        this.ending = ending;
        this.mediaType = mediaType;
        this.writer = writer;
    }

    /** What follows the month in the name of a file, such as {@code -detail.xlsx}. */
    public String tail() {
        return suffix + "." + ending;
    }

    /** The format whose {@link #tail()} this is. */
    public static Optional<ListFormat> withTail(String tail) {
        return Arrays.stream(values())
                .filter(format -> format.tail().equals(tail))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** Whether it says where the problems are; the others print no more than {@link ProblemLists#printed} knows. */
    public boolean detailed() {
        return this == DETAIL;
    }

    /** @throws IOException if the document cannot be packed */
    public byte[] write(ProblemList list) throws IOException {
        return writer.write(list);
    }

    private interface Writer {
        byte[] write(ProblemList list) throws IOException;
    }

    /** Constants of an enum cannot see its own fields while they are made. */
    private static final class Media {
        static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        static final String CSV = "text/csv;charset=UTF-8";
    }
}
