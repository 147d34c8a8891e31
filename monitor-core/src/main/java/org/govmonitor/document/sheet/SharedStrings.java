package org.govmonitor.document.sheet;

import java.util.ArrayList;
import java.util.List;
import org.govmonitor.document.gather.Gathering;
import org.govmonitor.document.xml.XmlReader;

/** The strings that the cells of an xlsx workbook share. */
final class SharedStrings {
    private final List<String> strings = new ArrayList<>();

    void read(XmlReader xml, Gathering to) {
        while (xml.next()) {
            if (xml.starts("si")) {
                strings.add(XlsxText.of(xml));
                to.goingOn();
            }
        }
    }

    String get(int index) {
        return index >= 0 && index < strings.size() ? strings.get(index) : "";
    }
}
