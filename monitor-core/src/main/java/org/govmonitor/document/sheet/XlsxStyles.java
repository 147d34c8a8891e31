package org.govmonitor.document.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.govmonitor.document.xml.XmlReader;
import org.jspecify.annotations.Nullable;

/** The number formats of an xlsx workbook. */
final class XlsxStyles {
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> ofStyle = new ArrayList<>();

    void read(XmlReader xml) {
        boolean cells = false;
        while (xml.next()) {
            if (xml.starts("numFmt")) {
                formats.put(xml.number("numFmtId", 0), xml.attribute("formatCode", "General"));
            } else if (xml.starts("cellXfs")) {
                cells = true;
            } else if (xml.ends("cellXfs")) {
                cells = false;
            } else if (cells && xml.starts("xf")) {
                ofStyle.add(xml.number("numFmtId", 0));
            }
        }
    }

    int index(int style) {
        return style >= 0 && style < ofStyle.size() ? ofStyle.get(style) : 0;
    }

    @Nullable
    String format(int style) {
        int index = index(style);
        String own = formats.get(index);
        return own == null && index > 0 && index < BuiltinFormats.getAll().length
                ? BuiltinFormats.getBuiltinFormat(index)
                : own;
    }
}
