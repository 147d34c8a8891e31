package org.govmonitor.document.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.govmonitor.document.Part;
import org.govmonitor.document.gather.Gathering;
import org.govmonitor.document.xml.Embedded;
import org.govmonitor.document.xml.PartTexts;
import org.govmonitor.document.xml.Parts;
import org.govmonitor.document.xml.Properties;
import org.govmonitor.document.xml.XmlReader;

/** Reads docx documents (ECMA-376), and the one-file XML that Word writes as well. */
public final class DocxReader {
    private static final Predicate<String> MAIN =
            Pattern.compile("word/document\\d*\\.xml").asMatchPredicate();
    private static final Predicate<String> MARGINS =
            Pattern.compile("word/(header|footer|footnotes|endnotes)\\d*\\.xml").asMatchPredicate();
    private static final Predicate<String> COMMENTS =
            Pattern.compile("word/comments\\d*\\.xml").asMatchPredicate();

    private static final Predicate<String> BUILDING_BLOCKS = "word/glossary/document.xml"::equals;

    private DocxReader() {}

    public static void read(Parts parts, Gathering to) {
        read(parts, Part.BODY, MAIN, to);
        read(parts, Part.MARGINS, MARGINS, to);
        read(parts, Part.COMMENTS, COMMENTS, to);
        read(parts, Part.CACHED_DATA, BUILDING_BLOCKS, to);
        pieces(parts, to);
        PartTexts.read(parts, to, Part.TEXT_BOXES, Set.of("p"), "word/diagrams/data");
        PartTexts.read(parts, to, Part.CACHED_DATA, Set.of("v"), "word/charts/");
        Properties.read(parts, to);
        Embedded.read(parts, "word/", to);
    }

    /** Pieces that are kept in another format until Word saves the document again, and are shown like its own text. */
    private static void pieces(Parts parts, Gathering to) {
        List<String> names = new ArrayList<>();
        parts.xml("word/_rels/document.xml.rels", xml -> {
            while (xml.next()) {
                if (xml.starts("Relationship") && xml.attribute("Type", "").endsWith("/aFChunk")) {
                    String target = xml.attribute("Target", "");
                    names.add(target.startsWith("/") ? target.substring(1) : "word/" + target);
                }
            }
        });
        names.stream().filter(parts::has).forEach(name -> to.inner(parts.bytes(name)));
    }

    /** Reads a document that is one XML file. */
    public static void read(XmlReader xml, Gathering to) {
        to.section(Part.BODY, 0, false);
        OfficeMarkup markup = new OfficeMarkup(to);
        markup.read(xml);
        markup.beside();
    }

    private static void read(Parts parts, Part part, Predicate<String> names, Gathering to) {
        for (String name : parts.names(names)) {
            to.section(part, 0, false);
            OfficeMarkup markup = new OfficeMarkup(to);
            parts.xml(name, markup::read);
            markup.beside();
        }
    }
}
