package org.govmonitor.document.sheet;

import org.govmonitor.document.Part;
import org.govmonitor.document.gather.Gathering;
import org.govmonitor.document.gather.Table;
import org.govmonitor.document.xml.XmlReader;

/** Reads the XML that Excel 2002 and 2003 and many exporting programs write under the name of an xls. */
public final class SpreadsheetXmlReader {
    private SpreadsheetXmlReader() {}

    public static void read(XmlReader xml, Gathering to) {
        Table table = to.table();
        int sheet = 0;
        int row = 0;
        int column = 0;
        while (xml.next()) {
            if (xml.starts("Worksheet")) {
                table.end();
                to.section(Part.SHEET, ++sheet, false);
                table = to.table();
                row = 0;
            } else if (xml.starts("Row")) {
                row = xml.number("Index", row + 1);
                column = 0;
                table.row(row);
            } else if (xml.starts("Cell")) {
                column = xml.number("Index", column + 1);
            } else if (xml.starts("Data")) {
                boolean number = xml.attribute("Type", "").equals("Number");
                String text = xml.allText();
                Double value = number ? CellNumber.parse(text) : null;
                table.cell(Math.max(1, column), value == null ? text : CellNumber.plain(value));
            }
        }
        table.end();
    }
}
