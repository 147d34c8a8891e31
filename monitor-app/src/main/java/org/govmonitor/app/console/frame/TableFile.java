package org.govmonitor.app.console.frame;

import jakarta.servlet.http.HttpServletResponse;
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
                .header(HttpHeaders.CONTENT_TYPE, type(xlsx))
                .header(HttpHeaders.CONTENT_DISPOSITION, named(name, as))
                .body(body);
    }

    /**
     * A table that stands on a page.
     *
     * @param as {@code xlsx} or {@code csv}
     */
    static void send(PageTable table, String as, HttpServletResponse response) throws IOException {
        boolean xlsx = as.equals("xlsx");
        response.setContentType(type(xlsx));
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, named(nameOf(table), as));
        write(xlsx, table.caption(), table.headings(), table.rows().stream(), response.getOutputStream());
    }

    private static String nameOf(PageTable table) {
        String page = table.page().replaceFirst(" - [^-]*$", "");
        return page.equals(table.caption()) ? page : (page + " " + table.caption()).strip();
    }

    private static String type(boolean xlsx) {
        return xlsx ? TableWriter.XLSX : TableWriter.CSV;
    }

    private static String named(String name, String as) {
        return ContentDisposition.attachment()
                .filename(FileName.of(name) + "." + as, StandardCharsets.UTF_8)
                .build()
                .toString();
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
