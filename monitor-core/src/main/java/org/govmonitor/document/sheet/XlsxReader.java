package org.govmonitor.document.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govmonitor.document.Part;
import org.govmonitor.document.gather.Gathering;
import org.govmonitor.document.xml.Embedded;
import org.govmonitor.document.xml.PartTexts;
import org.govmonitor.document.xml.Parts;
import org.govmonitor.document.xml.Properties;
import org.govmonitor.document.xml.XmlReader;

/** Reads xlsx workbooks (ECMA-376), macro-enabled ones and templates too. */
public final class XlsxReader {
    private record Sheet(String part, boolean hidden) {}

    private XlsxReader() {}

    public static void read(Parts parts, Gathering to) {
        SharedStrings strings = new SharedStrings();
        parts.xml("xl/sharedStrings.xml", xml -> strings.read(xml, to));
        XlsxStyles styles = new XlsxStyles();
        parts.xml("xl/styles.xml", styles::read);
        CellNumber numbers = new CellNumber();
        int number = 0;
        for (Sheet sheet : sheets(parts)) {
            to.section(Part.SHEET, ++number, sheet.hidden);
            parts.xml(sheet.part, xml -> new XlsxSheet(strings, styles, numbers).read(xml, to));
        }
        beside(parts, to);
        Properties.read(parts, to);
        Embedded.read(parts, "xl/", to);
    }

    /** In the order of their tabs; those that no tab is left of come last. */
    private static List<Sheet> sheets(Parts parts) {
        Map<String, String> targets = new HashMap<>();
        parts.xml("xl/_rels/workbook.xml.rels", xml -> {
            while (xml.next()) {
                if (xml.starts("Relationship")) {
                    String target = xml.attribute("Target", "");
                    targets.put(xml.attribute("Id", ""), target.startsWith("/") ? target.substring(1) : "xl/" + target);
                }
            }
        });
        List<Sheet> sheets = new ArrayList<>();
        parts.xml("xl/workbook.xml", xml -> {
            while (xml.next()) {
                if (xml.starts("sheet")) {
                    String part = targets.getOrDefault(relation(xml), "");
                    sheets.add(
                            new Sheet(part, !xml.attribute("state", "visible").equals("visible")));
                }
            }
        });
        parts.names(name -> name.startsWith("xl/worksheets/") && name.endsWith(".xml")).stream()
                .filter(name -> sheets.stream().noneMatch(sheet -> sheet.part.equals(name)))
                .forEach(name -> sheets.add(new Sheet(name, true)));
        return sheets;
    }

    /** The {@code r:id}; there is a {@code sheetId} beside it, and no other id. */
    private static String relation(XmlReader xml) {
        return xml.attribute("id", "");
    }

    private static void beside(Parts parts, Gathering to) {
        PartTexts.read(
                parts, to, Part.COMMENTS, Set.of("comment", "threadedComment"), "xl/comments", "xl/threadedComments/");
        PartTexts.read(parts, to, Part.TEXT_BOXES, Set.of("p"), "xl/drawings/", "xl/diagrams/data");
        PartTexts.read(parts, to, Part.DELETED, Set.of("v", "t"), "xl/revisions/revisionLog");
        PartTexts.read(
                parts,
                to,
                Part.CACHED_DATA,
                Set.of("v", "s", "n"),
                "xl/charts/",
                "xl/externalLinks/",
                "xl/pivotCache/");
    }
}
