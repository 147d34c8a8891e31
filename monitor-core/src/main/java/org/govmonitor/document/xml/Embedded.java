package org.govmonitor.document.xml;

import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.govmonitor.document.Part;
import org.govmonitor.document.Unread;
import org.govmonitor.document.gather.Gathering;

/** The files inside an office document: workbooks behind charts, packages, pictures. */
public final class Embedded {
    private Embedded() {}

    /** @param folder where this kind of document keeps them, such as {@code word/} */
    public static void read(Parts parts, String folder, Gathering to) {
        for (ZipArchiveEntry entry : parts.entries()) {
            String name = entry.getName();
            if (name.startsWith(folder + "embeddings/") && !entry.isDirectory()) {
                to.inner(parts.bytes(entry));
            } else if (name.startsWith(folder + "media/") && isPicture(name)) {
                to.notRead(Unread.PICTURE_IN_TEXT);
            }
        }
    }

    /** The objects inside an OpenDocument file, which are folders: charts with the table they were drawn from, formulas. */
    public static void readOpenDocument(Parts parts, Gathering to) {
        for (String name : parts.names(name -> name.endsWith("/content.xml"))) {
            to.section(Part.CACHED_DATA, 0, false);
            parts.xml(name, xml -> {
                while (xml.next()) {
                    if (xml.starts("p")) {
                        to.paragraph(xml.allText());
                    }
                }
            });
        }
        for (String name : parts.names(name -> name.startsWith("Object ") && !name.contains("/"))) {
            to.inner(parts.bytes(name));
        }
        if (!parts.names(name -> name.startsWith("Pictures/") && isPicture(name))
                .isEmpty()) {
            to.notRead(Unread.PICTURE_IN_TEXT);
        }
    }

    private static boolean isPicture(String name) {
        return name.toLowerCase(Locale.ROOT).matches(".*\\.(png|jpe?g|gif|bmp|tiff?|webp)");
    }
}
