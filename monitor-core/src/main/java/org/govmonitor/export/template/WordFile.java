package org.govmonitor.export.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.govmonitor.export.safe.CellText;
import org.govmonitor.export.safe.StablePackage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The files packed in a Word document.
 *
 * @param entries by name, in their order; the arrays are never written to
 * @param textName the entry that holds the text
 * @param margins headers and footers by the name of their entry
 */
record WordFile(Map<String, byte[]> entries, String textName, Document text, Map<String, Document> margins) {
    /** A template with pictures in it stays far below; what is larger unpacked is a mistake or a trap. */
    private static final int MOST_BYTES = 64 << 20;

    private static final String RELATIONS = "_rels/.rels";
    private static final String TEXT = "/officeDocument";
    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern MARGIN = Pattern.compile("word/(header|footer)\\d*\\.xml");

    static WordFile read(byte[] docx) throws IOException {
        Map<String, byte[]> entries = unpacked(docx);
        String textName = textName(entries);
        byte[] text = entries.get(textName);
        if (text == null) {
            throw new IOException("no text");
        }
        Document tree = Markup.parse(text);
        if (!Markup.is(tree.getDocumentElement(), "document")) {
            throw new IOException("not a text");
        }
        Map<String, Document> margins = new TreeMap<>();
        for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
            if (MARGIN.matcher(entry.getKey()).matches()) {
                margins.put(entry.getKey(), Markup.parse(entry.getValue()));
            }
        }
        return new WordFile(entries, textName, tree, margins);
    }

    byte[] packed(Map<String, byte[]> changed, String title, LocalDate day) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(
                        entry.getKey().equals(PROPERTIES)
                                ? properties(entry.getValue(), title, day)
                                : changed.getOrDefault(entry.getKey(), entry.getValue()));
                zip.closeEntry();
            }
        }
        return StablePackage.of(out.toByteArray());
    }

    /** Whoever worked on the template has not written the document, nor on the days when the template was made. */
    private static byte[] properties(byte[] own, String title, LocalDate day) throws IOException {
        Document properties = Markup.parse(own);
        Element root = properties.getDocumentElement();
        for (Node child : Markup.children(root)) {
            if (!(child instanceof Element element)) {
                continue;
            }
            switch (element.getLocalName()) {
                case "title" -> element.setTextContent(CellText.whole(title));
                case "created", "modified" -> element.setTextContent(day + "T00:00:00Z");
                default -> root.removeChild(element);
            }
        }
        return Markup.bytes(properties);
    }

    private static Map<String, byte[]> unpacked(byte[] docx) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        int left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) {
                    continue;
                }
                byte[] bytes = zip.readNBytes(left + 1);
                left -= bytes.length;
                if (left < 0) {
                    throw new IOException("too large");
                }
                entries.put(entry.getName(), bytes);
            }
        } catch (IllegalArgumentException foreignNames) {
            throw new IOException(foreignNames);
        }
        return entries;
    }

    private static String textName(Map<String, byte[]> entries) throws IOException {
        byte[] relations = entries.get(RELATIONS);
        if (relations == null) {
            throw new IOException("not a package");
        }
        for (Node child : Markup.children(Markup.parse(relations).getDocumentElement())) {
            if (child instanceof Element relation
                    && relation.getAttribute("Type").endsWith(TEXT)) {
                return relation.getAttribute("Target").replaceFirst("^/", "");
            }
        }
        throw new IOException("no text");
    }
}
