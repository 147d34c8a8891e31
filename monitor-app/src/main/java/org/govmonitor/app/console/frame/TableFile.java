package org.govmonitor.app.console.frame;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.govmonitor.export.TableWriter;
import org.govmonitor.export.safe.FileName;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** A table of a page as a file, just as it stands: every row that the filters leave, in the order shown. */
public final class TableFile {
    private TableFile() {}

    /** Gives the rows, in order; closed when they have been written. */
    @FunctionalInterface
    public interface Rows {
        Stream<List<String>> open();
    }

    /**
     * @param as {@code xlsx} or {@code csv}
     * @param name of the file without its ending, and of the sheet
     * @throws ResponseStatusException 404 for any other form
     */
    public static ResponseEntity<StreamingResponseBody> answer(
            String as, String name, List<String> headings, Rows rows) {
        boolean xlsx = as.equals("xlsx");
        if (!xlsx && !as.equals("csv")) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        StreamingResponseBody body = out -> {
            try (Stream<List<String>> all = rows.open()) {
                write(xlsx, name, headings, all, out);
            }
        };
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, xlsx ? TableWriter.XLSX : TableWriter.CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(FileName.of(name) + "." + as, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(body);
    }

    private static void write(
            boolean xlsx, String name, List<String> headings, Stream<List<String>> rows, OutputStream out)
            throws IOException {
        if (xlsx) {
            TableWriter.xlsx(name, headings, rows, out);
        } else {
            TableWriter.csv(headings, rows, out);
        }
    }
}
