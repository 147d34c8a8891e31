package org.govmonitor.document.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.govmonitor.document.Part;
import org.govmonitor.document.gather.Gathering;
import org.govmonitor.document.gather.Table;
import org.govmonitor.document.xml.Embedded;
import org.govmonitor.document.xml.Parts;
import org.govmonitor.document.xml.Properties;
import org.govmonitor.document.xml.XmlReader;

/** Reads OpenDocument workbooks (ISO/IEC 26300). */
public final class OdsReader {
    private final Gathering to;
    private final Set<String> hiddenStyles = new HashSet<>();
    private final List<String> deleted = new ArrayList<>();
    private int sheet;

    private OdsReader(Gathering to) {
        this.to = to;
    }

    public static void read(Parts parts, Gathering to) {
        OdsReader reader = new OdsReader(to);
        parts.xml("content.xml", reader::read);
        to.section(Part.DELETED, 0, false);
        reader.deleted.forEach(to::paragraph);
        to.section(Part.MARGINS, 0, false);
        parts.xml("styles.xml", xml -> paragraphs(xml, "", to::paragraph));
        Properties.read(parts, to);
        Embedded.readOpenDocument(parts, to);
    }

    private void read(XmlReader xml) {
        String style = "";
        while (xml.next()) {
            if (xml.starts("style")) {
                style = xml.attribute("name", "");
            } else if (xml.starts("table-properties")
                    && xml.attribute("display", "true").equals("false")) {
                hiddenStyles.add(style);
            } else if (xml.starts("tracked-changes")) {
                paragraphs(xml, "tracked-changes", deleted::add);
            } else if (xml.starts("table")) {
                to.section(Part.SHEET, ++sheet, hiddenStyles.contains(xml.attribute("style-name", "")));
                sheet(xml);
            }
        }
    }

    private static void paragraphs(XmlReader xml, String until, Consumer<String> to) {
        while (xml.next() && !xml.ends(until)) {
            if (xml.starts("p")) {
                to.accept(xml.allText());
            }
        }
    }

    private void sheet(XmlReader xml) {
        Table table = to.table();
        int row = 0;
        int column = 1;
        while (xml.next() && !xml.ends("table")) {
            if (xml.starts("table-row")) {
                row++;
                table.row(row);
                column = 1;
                int repeated = xml.number("number-rows-repeated", 1) - 1;
                row += Math.max(0, repeated);
            } else if (xml.starts("table-cell") || xml.starts("covered-table-cell")) {
                int at = column;
                column += Math.max(1, xml.number("number-columns-repeated", 1));
                table.cell(at, cell(xml));
            } else if (xml.starts("p")) {
                to.paragraph(xml.allText());
            }
        }
        table.end();
    }

    /** What the cell shows, or all its digits where that is a power of ten; comments in it stand as further lines. */
    private static String cell(XmlReader xml) {
        String name = xml.name();
        String value = xml.attribute("value");
        StringBuilder shown = new StringBuilder();
        while (xml.next() && !xml.ends(name)) {
            if (xml.starts("p")) {
                shown.append(shown.isEmpty() ? "" : "\n").append(xml.allText());
            }
        }
        Double number = value == null ? null : CellNumber.parse(value);
        boolean power = shown.indexOf("E+") > 0 || shown.indexOf("E0") > 0;
        return number != null && (power || shown.isEmpty()) ? CellNumber.plain(number) : shown.toString();
    }
}
