package org.govmonitor.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.govmonitor.document.Part;
import org.govmonitor.document.Unread;
import org.govmonitor.document.gather.Gathering;
import org.govmonitor.document.xml.Parts;
import org.govmonitor.document.xml.XmlReader;

/** Reads OFD (GB/T 33190-2016): a zip of XML in which each text object places its characters. */
public final class OfdReader {
    private static final int LONGEST_NAME = 500;
    /** A page with fewer characters and a picture is a scanned page with a page number. */
    private static final int FEW = 20;

    private final PageLayout layout;
    private final Gathering to;
    private boolean pictures;

    private OfdReader(Gathering to) {
        this.to = to;
        this.layout = new PageLayout(to);
    }

    public static void read(Parts parts, Gathering to) {
        OfdReader reader = new OfdReader(to);
        int number = 0;
        // Templates and annotations place text on pages as well: each is as good as a page, and comes after those.
        for (String folder : List.of("/pages/", "/tpls/", "/annots/")) {
            for (String name : parts.names(name -> isPage(name, folder))) {
                reader.page(parts, name, ++number);
            }
        }
        to.section(Part.PROPERTIES, 0, false);
        parts.xml("OFD.xml", xml -> properties(xml, to));
        for (ZipArchiveEntry entry : parts.entries()) {
            String name = entry.getName().toLowerCase(Locale.ROOT);
            if (name.contains("/attachs/") && !name.endsWith("/") && !name.endsWith("attachments.xml")) {
                to.inner(parts.bytes(entry));
            }
        }
    }

    private static boolean isPage(String name, String folder) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.length() < LONGEST_NAME && lower.endsWith(".xml") && lower.contains(folder);
    }

    private void page(Parts parts, String name, int number) {
        List<Glyph> glyphs = new ArrayList<>();
        pictures = false;
        parts.xml(name, xml -> read(xml, glyphs));
        to.section(Part.PAGE, number, false);
        layout.page(glyphs);
        if (pictures) {
            to.notRead(glyphs.size() < FEW ? Unread.IMAGE : Unread.PICTURE_IN_TEXT);
        }
    }

    private void read(XmlReader xml, List<Glyph> glyphs) {
        OfdText text = new OfdText();
        while (xml.next()) {
            if (xml.starts("TextObject")) {
                text = OfdText.of(xml);
            } else if (xml.starts("TextCode")) {
                text.place(xml, glyphs);
                to.goingOn();
            } else if (xml.starts("ImageObject")) {
                pictures = true;
            }
        }
    }

    private static void properties(XmlReader xml, Gathering to) {
        while (xml.next()) {
            if (xml.starts("Title")
                    || xml.starts("Author")
                    || xml.starts("Subject")
                    || xml.starts("Keyword")
                    || xml.starts("Abstract")
                    || xml.starts("CustomData")) {
                to.paragraph(xml.allText());
            }
        }
    }
}
