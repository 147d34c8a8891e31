package org.govmonitor.app.sight;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.govmonitor.export.safe.CellText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads what came as its reader would, and tells what in it is more than text. */
final class AsText {
    /** Of a cell, a heading or a choice: more than this no reader takes in, and all around it is pushed aside. */
    private static final int MOST_AT_A_GLANCE = 400;

    private static final int MOST_OF_A_CELL = 32_767;
    private static final Set<String> LEADING = Set.of("href", "src", "action", "formaction", "hx-get", "hx-post");
    private static final String SCROLLED = "pre, details, textarea, ul, select";

    private final List<String> faults = new ArrayList<>();
    private final StringBuilder read = new StringBuilder();

    private AsText() {}

    /**
     * What was read.
     *
     * @param text as its reader sees it
     * @param faults what is more than text
     */
    record Reading(String text, List<String> faults) {}

    static Reading of(HttpResponse<byte[]> came) {
        AsText reading = new AsText();
        String type = came.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        try {
            reading.read(type, came.body());
        } catch (IOException | RuntimeException e) {
            reading.faults.add("cannot be read: " + e);
        }
        if (came.statusCode() >= 500 && came.statusCode() != 503) {
            reading.faults.add("status " + came.statusCode());
        }
        if (!came.headers().firstValue("X-Content-Type-Options").orElse("").equals("nosniff")) {
            reading.faults.add("may be sniffed");
        }
        if (!type.isEmpty()
                && !type.startsWith("text/html")
                && !type.contains("json")
                && !came.headers().firstValue("Content-Disposition").orElse("").startsWith("attachment;")) {
            reading.faults.add(type + " is shown in place");
        }
        return new Reading(reading.read.toString(), List.copyOf(reading.faults));
    }

    private void read(String type, byte[] body) throws IOException {
        if (type.startsWith("text/html")) {
            page(Jsoup.parse(new String(body, StandardCharsets.UTF_8)));
        } else if (type.contains("json")) {
            json(JsonMapper.shared().readTree(body));
        } else if (type.contains("spreadsheetml")) {
            workbook(body);
        } else if (type.contains("wordprocessingml")) {
            document(body);
        } else if (type.startsWith("text/csv")) {
            table(new String(body, StandardCharsets.UTF_8));
        } else {
            text("", new String(body, StandardCharsets.UTF_8));
        }
    }

    private void page(Document page) {
        for (Element script : page.select("script:not([src]), style, iframe, object, embed, svg, base")) {
            faults.add("in the page stands " + cut(script.outerHtml()));
        }
        for (Element element : page.getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                attribute(element, attribute);
            }
        }
        for (Element element : page.select("td, th, option, h1, h2, h3, button")) {
            if (element.text().length() > MOST_AT_A_GLANCE
                    && element.closest(SCROLLED) == null
                    && element.select(SCROLLED).isEmpty()) {
                faults.add(element.tagName() + " of " + element.text().length() + " characters: "
                        + cut(element.cssSelector()));
            }
        }
        text("page", page.wholeText());
    }

    private void attribute(Element element, Attribute attribute) {
        String key = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().strip().toLowerCase(Locale.ROOT);
        if (key.startsWith("on") || key.equals("style") || key.equals("srcdoc")) {
            faults.add("attribute " + key + " of " + cut(element.outerHtml()));
        }
        if (LEADING.contains(key) && value.matches("(?s)(javascript|data|vbscript|file):.*")) {
            faults.add(key + " leads to " + cut(value));
        }
        text(key, attribute.getValue());
    }

    private void json(JsonNode node) {
        if (node.isString()) {
            text("json", node.stringValue());
        } else {
            node.values().forEach(this::json);
        }
    }

    private void workbook(byte[] body) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(body))) {
            for (Sheet sheet : workbook) {
                if (!sheet.getHyperlinkList().isEmpty()) {
                    faults.add("links in sheet " + sheet.getSheetName());
                }
                for (Row row : sheet) {
                    row.forEach(this::cell);
                }
            }
        }
    }

    private void cell(Cell cell) {
        if (cell.getCellType() != CellType.STRING && cell.getCellType() != CellType.BLANK) {
            faults.add(cell.getCellType() + " at " + cell.getAddress());
            return;
        }
        String text = cell.getStringCellValue();
        if (CellText.looksLikeFormula(text) && !cell.getCellStyle().getQuotePrefixed()) {
            faults.add("not quoted: " + cut(text));
        }
        if (text.length() > MOST_OF_A_CELL) {
            faults.add("a cell of " + text.length());
        }
        plain(text);
    }

    private void table(String body) throws IOException {
        for (List<String> row : CsvReader.rows(new StringReader(body.replaceFirst("^\uFEFF", "")))) {
            for (String cell : row) {
                if (CellText.looksLikeFormula(cell)) {
                    faults.add("computed: " + cut(cell));
                }
                plain(cell);
            }
        }
    }

    private void document(byte[] body) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(body));
                XWPFWordExtractor text = new XWPFWordExtractor(document)) {
            OPCPackage packed = document.getPackage();
            for (PackagePart part : packed.getParts()) {
                if (!part.isRelationshipPart()) {
                    for (PackageRelationship to : part.getRelationships()) {
                        if (to.getTargetMode() == org.apache.poi.openxml4j.opc.TargetMode.EXTERNAL) {
                            faults.add("leads out to " + cut(to.getTargetURI() + ""));
                        }
                    }
                }
            }
            if (document.getDocument().xmlText().contains("instrText")) {
                faults.add("a field in the text");
            }
            plain(text.getText());
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    /** What goes on into other hands holds nothing that turns or hides the text around it. */
    private void plain(String text) {
        if (text.matches("(?s).*[\\p{Cntrl}\\u202A-\\u202E&&[^\\t\\n\\r]].*")) {
            faults.add("controls in " + cut(text));
        }
        text("file", text);
    }

    private void text(String where, String text) {
        if (text.contains("&lt;script") || text.contains("&#39;") || text.contains("&quot;")) {
            faults.add("escaped twice, " + where + ": " + cut(text));
        }
        read.append(text).append('\n');
    }

    private static String cut(String text) {
        return text.length() > 160 ? text.substring(0, 160) + "…" : text;
    }
}
