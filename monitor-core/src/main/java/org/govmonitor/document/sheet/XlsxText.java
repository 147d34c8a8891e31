package org.govmonitor.document.sheet;

import org.govmonitor.document.xml.XmlReader;

/** The text of an element made of formatted runs, how it is pronounced left out. */
final class XlsxText {
    private XlsxText() {}

    static String of(XmlReader xml) {
        StringBuilder text = new StringBuilder();
        int open = 1;
        boolean written = false;
        while (open > 0 && xml.next()) {
            if (xml.starts("rPh")) {
                xml.skip();
            } else if (xml.starts()) {
                open++;
                written = xml.name().equals("t");
            } else if (xml.ends()) {
                open--;
                written = false;
            } else if (written) {
                text.append(xml.text());
            }
        }
        return text.toString();
    }
}
