package org.govmonitor.document.sheet;

import java.util.Set;
import org.govmonitor.document.gather.Gathering;
import org.govmonitor.document.gather.Table;
import org.govmonitor.document.xml.Numbers;
import org.govmonitor.document.xml.XmlReader;

/** Reads the cells of one sheet of an xlsx workbook, its hidden rows and columns like all others. */
final class XlsxSheet {
    /** Heads and feet of pages, and the values that a cell offers to choose from. */
    private static final Set<String> BESIDE_CELLS =
            Set.of("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter", "formula1");

    private final SharedStrings strings;
    private final XlsxStyles styles;
    private final CellNumber numbers;
    private int row;
    private int column;

    XlsxSheet(SharedStrings strings, XlsxStyles styles, CellNumber numbers) {
        this.strings = strings;
        this.styles = styles;
        this.numbers = numbers;
    }

    void read(XmlReader xml, Gathering to) {
        Table table = to.table();
        while (xml.next()) {
            if (xml.starts("row")) {
                row = xml.number("r", row + 1);
                column = 0;
                table.row(row);
                to.goingOn();
            } else if (xml.starts("c")) {
                column = CellReference.column(xml.attribute("r"), column + 1);
                table.cell(column, cell(xml));
            } else if (xml.ends("sheetData")) {
                table.end();
            } else if (xml.starts() && BESIDE_CELLS.contains(xml.name())) {
                to.paragraph(xml.allText());
            }
        }
        table.end();
    }

    /** What the cell that starts here shows. */
    private String cell(XmlReader xml) {
        String type = xml.attribute("t", "n");
        int style = xml.number("s", 0);
        String shown = "";
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                shown = value(type, style, xml.allText());
            } else if (xml.starts("is")) {
                shown = XlsxText.of(xml);
            } else if (xml.starts()) {
                xml.skip();
            }
        }
        return shown;
    }

    private String value(String type, int style, String written) {
        if (type.equals("s")) {
            return strings.get(Numbers.parse(written.strip(), -1));
        }
        if (!type.equals("n")) {
            return written;
        }
        Double number = CellNumber.parse(written);
        return number == null ? written : numbers.text(number, styles.index(style), styles.format(style));
    }
}
