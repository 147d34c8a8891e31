package org.govmonitor.document.flow;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.govmonitor.document.Part;
import org.govmonitor.document.gather.Gathering;
import org.govmonitor.document.gather.Table;
import org.govmonitor.document.xml.Embedded;
import org.govmonitor.document.xml.Parts;
import org.govmonitor.document.xml.Properties;
import org.govmonitor.document.xml.XmlReader;

/** Reads OpenDocument texts and presentations (ISO/IEC 26300). */
public final class OpenTextReader {

    private static final class Open {
        private final Table table;
        private int column;

        Open(Table table) {
            this.table = table;
        }
    }

    private final Gathering to;
    private final Deque<Open> tables = new ArrayDeque<>();
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final List<String> comments = new ArrayList<>();
    private final List<String> deleted = new ArrayList<>();
    private int inComment;
    private int inChanges;

    private OpenTextReader(Gathering to) {
        this.to = to;
    }

    public static void read(Parts parts, Gathering to) {
        read(parts, "content.xml", Part.BODY, to);
        read(parts, "styles.xml", Part.MARGINS, to);
        Properties.read(parts, to);
        Embedded.readOpenDocument(parts, to);
    }

    private static void read(Parts parts, String name, Part part, Gathering to) {
        to.section(part, 0, false);
        OpenTextReader reader = new OpenTextReader(to);
        parts.xml(name, reader::read);
        to.section(Part.COMMENTS, 0, false);
        reader.comments.forEach(to::paragraph);
        to.section(Part.DELETED, 0, false);
        reader.deleted.forEach(to::paragraph);
    }

    private void read(XmlReader xml) {
        while (xml.next()) {
            if (xml.starts()) {
                start(xml);
            } else if (xml.ends()) {
                end(xml.name());
            } else {
                append(xml.text());
            }
        }
    }

    private void start(XmlReader xml) {
        Open open = tables.peek();
        switch (xml.name()) {
            case "p", "h" -> paragraphs.push(new StringBuilder());
            case "s" -> append(" ".repeat(Math.min(100, xml.number("c", 1))));
            case "tab" -> append("\t");
            case "line-break" -> append("\n");
            case "annotation" -> inComment++;
            case "tracked-changes" -> inChanges++;
            case "creator", "date", "ruby-text" -> xml.skip();
            case "table" -> tables.push(new Open(to.table()));
            case "table-row" -> {
                if (open != null) {
                    open.table.row();
                    open.column = 0;
                }
            }
            case "table-cell", "covered-table-cell" -> {
                if (open != null) {
                    open.column += Math.max(1, Math.min(1_000, xml.number("number-columns-repeated", 1)));
                }
            }
            default -> {}
        }
    }

    private void end(String name) {
        switch (name) {
            case "annotation" -> inComment--;
            case "tracked-changes" -> inChanges--;
            case "table" -> {
                Open open = tables.poll();
                if (open != null) {
                    open.table.end();
                }
            }
            case "p", "h" -> {
                StringBuilder text = paragraphs.poll();
                if (text != null) {
                    paragraph(text.toString());
                }
            }
            default -> {}
        }
    }

    private void paragraph(String text) {
        Open open = tables.peek();
        if (inComment > 0) {
            comments.add(text);
        } else if (inChanges > 0) {
            deleted.add(text);
        } else if (open != null && open.column > 0) {
            open.table.cell(open.column, text);
        } else {
            to.paragraph(text);
        }
    }

    private void append(String text) {
        StringBuilder paragraph = paragraphs.peek();
        if (paragraph != null) {
            paragraph.append(text);
        }
    }
}
