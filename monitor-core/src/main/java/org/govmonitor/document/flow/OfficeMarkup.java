package org.govmonitor.document.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.govmonitor.document.Part;
import org.govmonitor.document.gather.Gathering;
import org.govmonitor.document.gather.Table;
import org.govmonitor.document.xml.XmlReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads paragraphs and tables of WordprocessingML and DrawingML, which give the same names to the same things. Runs of one
 * paragraph are one text, however the program has cut them.
 */
final class OfficeMarkup {

    /** A table and the cell one is in. */
    private static final class Open {
        private final Table table;
        private int column = 1;
        private int next = 1;
        private boolean inCell;

        Open(Table table) {
            this.table = table;
        }
    }

    private final Gathering to;
    private final Deque<Open> tables = new ArrayDeque<>();
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final List<String> boxes = new ArrayList<>();
    private final List<String> deleted = new ArrayList<>();
    private final StringBuilder struckOut = new StringBuilder();
    private int inBox;

    OfficeMarkup(Gathering to) {
        this.to = to;
    }

    void read(XmlReader xml) {
        while (xml.next()) {
            if (xml.starts()) {
                start(xml);
            } else if (xml.ends()) {
                end(xml.name());
            }
        }
    }

    /** Hands on what is not part of the running text. */
    void beside() {
        to.section(Part.TEXT_BOXES, 0, false);
        boxes.forEach(to::paragraph);
        to.section(Part.DELETED, 0, false);
        deleted.forEach(to::paragraph);
    }

    private void start(XmlReader xml) {
        switch (xml.name()) {
            case "Fallback", "pPr", "rPr", "rt", "binData", "binaryData" -> xml.skip();
            case "p" -> paragraphs.push(new StringBuilder());
            case "t" -> append(xml.allText());
            case "delText" -> struckOut.append(xml.allText());
            case "tab", "ptab" -> append("\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "txbxContent" -> inBox++;
            case "tbl" -> tables.push(new Open(to.table()));
            case "tr", "tc", "gridSpan" -> inTable(xml);
            default -> {}
        }
    }

    private void inTable(XmlReader xml) {
        Open open = tables.peek();
        if (open == null) {
            return;
        }
        switch (xml.name()) {
            case "tr" -> {
                open.table.row();
                open.next = 1;
            }
            case "tc" -> {
                open.column = open.next++;
                open.inCell = true;
            }
            default -> open.next = open.column + Math.max(1, Math.min(1_000, xml.number("val", 1)));
        }
    }

    private void end(String name) {
        Open open = tables.peek();
        switch (name) {
            case "p" -> endParagraph(open);
            case "txbxContent" -> inBox--;
            case "tc" -> {
                if (open != null) {
                    open.inCell = false;
                }
            }
            case "tbl" -> {
                if (open != null) {
                    tables.pop();
                    open.table.end();
                }
            }
            default -> {}
        }
    }

    private void endParagraph(@Nullable Open open) {
        StringBuilder ended = paragraphs.poll();
        String text = ended == null ? "" : ended.toString();
        if (open != null && open.inCell) {
            open.table.cell(open.column, text);
        } else if (inBox > 0) {
            boxes.add(text);
        } else {
            to.paragraph(text);
        }
        if (!struckOut.isEmpty()) {
            deleted.add(struckOut.toString());
            struckOut.setLength(0);
        }
    }

    private void append(String text) {
        StringBuilder paragraph = paragraphs.peek();
        if (paragraph != null) {
            paragraph.append(text);
        }
    }
}
