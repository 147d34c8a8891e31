package org.govmonitor.export;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import okhttp3.HttpUrl;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.govmonitor.check.Evidence;
import org.govmonitor.check.leak.Samples;
import org.govmonitor.export.ListedProblem.Place;
import org.jspecify.annotations.Nullable;

/**
 * The detail list for the unit, an Excel workbook: every column, page and place behind the rows, with masked samples.
 * It is not for print: it leads to where the numbers still stand.
 */
public final class DetailWriter {
    private static final List<Integer> WIDTHS = List.of(6, 24, 24, 18, 18, 48, 48, 14, 14, 10, 10, 8, 30, 60, 12, 12);
    private static final List<String> PLACE_HEADINGS =
            List.of("column", "url", "page", "newest", "limit", "severity", "persons", "hits", "kinds", "evidence");

    private DetailWriter() {}

    /** @throws IOException if the workbook cannot be packed */
    public static byte[] write(ProblemList list) throws IOException {
        return Worksheet.workbook(list.asOf(), sheets -> {
            YearMonth month = list.month();
            String title = ListText.filled(
                    "detail.title", String.valueOf(month.getYear()), String.valueOf(month.getMonthValue()));
            XSSFSheet sheet = sheets.sheet(title, WIDTHS);
            XlsxWriter.shortfall(sheets, sheet, list);
            sheets.title(sheet, title, WIDTHS.size());
            sheets.headings(sheet, headings());
            list.details().forEach(detail -> sheets.row(sheet, cells(detail, month)));
            XlsxWriter.coverage(sheets, list);
        });
    }

    /** The printed list's headings with those of the place before the two days. */
    private static List<String> headings() {
        List<String> headings = new ArrayList<>(ListText.headings());
        headings.addAll(
                4,
                PLACE_HEADINGS.stream()
                        .map(heading -> ListText.word("detail." + heading))
                        .toList());
        return headings;
    }

    private static List<String> cells(DetailRow detail, YearMonth month) {
        ListedProblem problem = detail.problem();
        Place place = problem.place();
        return List.of(
                String.valueOf(detail.number()),
                problem.name(),
                problem.wording(),
                problem.unit(),
                place.column() == null ? "" : place.column(),
                text(place.url()),
                text(place.page()),
                text(place.newest(), month),
                text(place.limit(), month),
                problem.severity().said(),
                place.leak() == null ? "" : String.valueOf(place.leak().persons()),
                place.hits() == 0 ? "" : String.valueOf(place.hits()),
                place.leak() == null ? "" : ListText.kinds(place.leak().kinds()),
                evidence(place),
                ListText.date(problem.foundOn(), month),
                ListText.rectified(problem.settledOn(), month));
    }

    private static String evidence(Place place) {
        List<String> lines = new ArrayList<>();
        if (place.note() != null) {
            lines.add(place.note());
        }
        List<Evidence> samples = Samples.of(place.evidence());
        samples.forEach(hit -> lines.add(ListText.evidence(hit)));
        if (place.hits() > samples.size()) {
            lines.add(ListText.filled("detail.more", String.valueOf(place.hits() - samples.size())));
        }
        return String.join("\n", lines);
    }

    private static String text(@Nullable HttpUrl url) {
        return url == null ? "" : url.toString();
    }

    private static String text(@Nullable LocalDate day, YearMonth month) {
        return day == null ? "" : ListText.date(day, month);
    }
}
