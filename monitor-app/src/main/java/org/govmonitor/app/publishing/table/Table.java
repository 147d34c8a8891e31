package org.govmonitor.app.publishing.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.govmonitor.export.TableWriter;

/**
 * A table to write.
 *
 * @param name of the file without its ending, and of the sheet
 * @param rows opens them in order, read from the store as they are asked for
 */
public record Table(String name, List<String> headings, Supplier<Stream<List<String>>> rows) {
    /** As an Excel workbook. */
    public void xlsx(OutputStream out) throws IOException {
        try (Stream<List<String>> all = rows.get()) {
            TableWriter.xlsx(name, headings, all, out);
        }
    }
}
