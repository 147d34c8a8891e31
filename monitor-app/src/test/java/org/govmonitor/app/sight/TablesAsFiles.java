package org.govmonitor.app.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.SoftAssertions;
import org.govmonitor.app.SignedInBrowser;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Looks for the tables of pages, and holds the files that a page gives of them against what it shows. */
final class TablesAsFiles {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final SignedInBrowser browser;
    private final SoftAssertions all;
    private final Set<String> read = new HashSet<>();

    TablesAsFiles(SignedInBrowser browser, SoftAssertions all) {
        this.browser = browser;
        this.all = all;
    }

    /** What was read by both forms, each by its address without the form. */
    Set<String> read() {
        return read;
    }

    /** @param path of anything; what is no page of his is passed over */
    void ofPage(String path) {
        Document page = page(path);
        if (page == null) {
            return;
        }
        List<String> ids = page.select("[id]").eachAttr("id");
        all.assertThat(ids).as("ids of " + path).doesNotHaveDuplicates();
        for (Element table : page.select("main table:has(tbody tr):not(:has(input[type=number]))")) {
            Element card = table.closest(".card");
            all.assertThat(card == null ? "" : card.select("a").eachAttr("href").toString())
                    .as("downloads of a table of " + path + ": "
                            + table.select("caption").text())
                    .contains("csv", "xlsx");
        }
        List<String> names = new ArrayList<>();
        for (Element link : page.select("a[href*=table=][href*=.csv]")) {
            names.add(link.attr("aria-label"));
            compare(page, link.attr("href"));
        }
        all.assertThat(names)
                .as("names of links of " + path)
                .doesNotHaveDuplicates()
                .doesNotContain("");
    }

    /** @return null for what is no page, which may have no end */
    private @Nullable Document page(String path) {
        HttpResponse<InputStream> answer = browser.send(browser.request(path), BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            boolean page =
                    answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
            return answer.statusCode() == 200 && page ? Jsoup.parse(body, null, browser.address() + path) : null;
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private void compare(Document page, String address) {
        String id = address.replaceFirst(".*[?&]table=([\\w-]+)\\.csv.*", "$1");
        Element table = page.getElementById(id);
        all.assertThat(table).as(address).isNotNull();
        if (table == null) {
            return;
        }
        List<List<String>> sheet = sheet(address.replace(".csv", ".xlsx"));
        all.assertThat(sheet.size() - 1)
                .as("rows of " + address)
                .isEqualTo(table.select("tbody > tr").size());
        all.assertThat(sheet.get(0)).as("headings of " + address).isNotEmpty().doesNotContain("");
        List<Element> rows = table.select("> thead > tr:last-child, > tbody > tr");
        for (int row = 0; row < sheet.size(); row++) {
            String shown = rows.get(row).text().replaceAll("\\s", "");
            all.assertThat(sheet.get(row))
                    .as("row " + row + " of " + address)
                    .allMatch(cell -> shown.contains(cell.replaceAll("\\s", "")));
        }
        String lines = csv(address);
        all.assertThat(lines.replaceAll("[\\s\"',]", ""))
                .as(address)
                .isEqualTo(String.join("", sheet.stream().flatMap(List::stream).toList())
                        .replaceAll("[\\s\"',]", ""));
        read.add(address.replaceFirst("^/?(.*?)[0-9]*\\?", "/$1?").replace(".csv", ""));
    }

    String csv(String address) {
        HttpResponse<byte[]> answer = browser.download(address);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", ".csv");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
        String text = new String(answer.body(), StandardCharsets.UTF_8);
        assertThat(text).startsWith(BYTE_ORDER_MARK);
        return text.substring(1);
    }

    List<List<String>> sheet(String address) {
        HttpResponse<byte[]> answer = browser.download(address);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", ".xlsx");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
            return StreamSupport.stream(workbook.getSheetAt(0).spliterator(), false)
                    .map(row -> StreamSupport.stream(row.spliterator(), false)
                            .map(cell -> cell.getStringCellValue())
                            .toList())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(address, e);
        }
    }
}
