package org.govmonitor.page;

import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/**
 * An element whose text may be data instead of words for people: a script, textarea or xml island.
 *
 * @param text as written; empty where a script lies elsewhere
 */
public record DataHolder(Element element, String text) {
    static DataHolder of(Element element) {
        return new DataHolder(element, isScript(element) ? scriptIn(element) : element.wholeText());
    }

    /** Whether it is a script. */
    public boolean isScript() {
        return isScript(element);
    }

    private static boolean isScript(Element element) {
        return element.normalName().equals("script");
    }

    /** The parser keeps a script in one piece, which need not be copied. */
    private static String scriptIn(Element script) {
        return script.childNodeSize() == 1 && script.childNode(0) instanceof DataNode whole
                ? whole.getWholeData()
                : script.data();
    }
}
