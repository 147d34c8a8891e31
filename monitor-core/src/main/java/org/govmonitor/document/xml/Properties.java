package org.govmonitor.document.xml;

import java.util.List;
import java.util.Set;
import org.govmonitor.document.Part;
import org.govmonitor.document.gather.Gathering;

/** What office programs note down about a file, in the docProps of OOXML and the meta.xml of OpenDocument. */
public final class Properties {
    private static final List<String> PARTS =
            List.of("docProps/core.xml", "docProps/app.xml", "docProps/custom.xml", "meta.xml");
    /** Counts, versions and times: numbers that are nobody's. */
    private static final Set<String> TECHNICAL = Set.of(
            "created",
            "modified",
            "revision",
            "lastPrinted",
            "version",
            "Application",
            "AppVersion",
            "TotalTime",
            "Pages",
            "Words",
            "Characters",
            "CharactersWithSpaces",
            "Lines",
            "Paragraphs",
            "DocSecurity",
            "ScaleCrop",
            "LinksUpToDate",
            "SharedDoc",
            "HyperlinksChanged",
            "Template",
            "HeadingPairs",
            "generator",
            "creation-date",
            "date",
            "editing-cycles",
            "editing-duration",
            "document-statistic",
            "print-date",
            "DigSig",
            "HLinks");
    /** The property in which WPS keeps the build of itself, and an identity of the file. */
    private static final String PRODUCT = "KSOProductBuildVer|ICV|KSOTemplateUUID|KSOTemplateDocerSaveRecord";

    private Properties() {}

    public static void read(Parts parts, Gathering to) {
        to.section(Part.PROPERTIES, 0, false);
        for (String name : PARTS) {
            parts.xml(name, xml -> read(xml, to));
        }
    }

    private static void read(XmlReader xml, Gathering to) {
        StringBuilder text = new StringBuilder();
        while (xml.next()) {
            if (xml.starts() && (TECHNICAL.contains(xml.name()) || isOfProduct(xml))) {
                xml.skip();
            } else if (xml.starts() || xml.ends()) {
                if (!text.toString().isBlank()) {
                    to.paragraph(text.toString());
                }
                text.setLength(0);
            } else {
                text.append(xml.text());
            }
        }
    }

    private static boolean isOfProduct(XmlReader xml) {
        String name = xml.attribute("name");
        return name != null && name.matches(PRODUCT);
    }
}
