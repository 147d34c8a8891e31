package org.govmonitor.document.xml;

import java.math.BigDecimal;
import java.util.Set;
import org.govmonitor.document.Part;
import org.govmonitor.document.gather.Gathering;

/** Reads parts of which only some elements speak, each of them a line. */
public final class PartTexts {
    private static final int LONGEST_NUMBER = 30;
    private static final int LARGEST_POWER = 30;

    private PartTexts() {}

    /**
     * Reads all XML parts in some folders.
     *
     * @param elements the elements that speak, by their text or by their attribute {@code v}
     * @param beginnings what the names of the parts begin with
     */
    public static void read(Parts parts, Gathering to, Part part, Set<String> elements, String... beginnings) {
        to.section(part, 0, false);
        for (String name : parts.names(name -> name.endsWith(".xml") && isIn(name, beginnings))) {
            parts.xml(name, xml -> {
                while (xml.next()) {
                    if (xml.starts() && elements.contains(xml.name())) {
                        String value = xml.attribute("v");
                        to.paragraph(writtenOut(value == null ? xml.allText() : value));
                    }
                }
            });
        }
    }

    /** A number with a power of ten as all its digits. */
    private static String writtenOut(String text) {
        if (text.indexOf('E') <= 0 || text.length() > LONGEST_NUMBER) {
            return text;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs(number.scale()) > LARGEST_POWER ? text : number.toPlainString();
        } catch (NumberFormatException words) {
            return text;
        }
    }

    private static boolean isIn(String name, String... beginnings) {
        for (String beginning : beginnings) {
            if (name.startsWith(beginning)) {
                return true;
            }
        }
        return false;
    }
}
