package org.govmonitor.document.flow;

import java.util.Set;
import org.govmonitor.document.Part;
import org.govmonitor.document.gather.Gathering;
import org.govmonitor.document.xml.Embedded;
import org.govmonitor.document.xml.PartTexts;
import org.govmonitor.document.xml.Parts;
import org.govmonitor.document.xml.Properties;
import org.govmonitor.document.xml.XmlReader;

/** Reads pptx presentations (ECMA-376). */
public final class PptxReader {
    private PptxReader() {}

    public static void read(Parts parts, Gathering to) {
        int number = 0;
        for (String name : parts.names(name -> name.matches("ppt/slides/slide\\d*\\.xml"))) {
            int slide = ++number;
            parts.xml(name, xml -> slide(xml, slide, to));
        }
        for (String name : parts.names(name -> name.matches("ppt/notesSlides/notesSlide\\d*\\.xml"))) {
            to.section(Part.MARGINS, 0, false);
            parts.xml(name, new OfficeMarkup(to)::read);
        }
        PartTexts.read(parts, to, Part.COMMENTS, Set.of("text", "t"), "ppt/comments/");
        PartTexts.read(parts, to, Part.TEXT_BOXES, Set.of("p"), "ppt/diagrams/data");
        PartTexts.read(parts, to, Part.CACHED_DATA, Set.of("v"), "ppt/charts/");
        Properties.read(parts, to);
        Embedded.read(parts, "ppt/", to);
    }

    private static void slide(XmlReader xml, int number, Gathering to) {
        boolean started = xml.next();
        while (started && !xml.starts()) {
            started = xml.next();
        }
        String shown = started ? xml.attribute("show", "1") : "1";
        to.section(Part.SLIDE, number, shown.equals("0") || shown.equals("false"));
        new OfficeMarkup(to).read(xml);
    }
}
