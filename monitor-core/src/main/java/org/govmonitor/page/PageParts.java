package org.govmonitor.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The elements of a page that several readers ask for, gathered at once. All are in the order of the page. They are gathered
 * along the tree: most pages are articles, whose nodes nobody numbers.
 */
final class PageParts {
    private final List<String> scripts = new ArrayList<>();
    private final List<DataHolder> dataHolders = new ArrayList<>();
    private final List<Element> metas = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private final List<Element> references = new ArrayList<>();

    private PageParts() {}

    static PageParts of(Document document) {
        PageParts parts = new PageParts();
        parts.walk(document);
        return parts;
    }

    /** As deep as the parser lets a page be, and no deeper. */
    private void walk(Element element) {
        sort(element);
        int children = element.childNodeSize();
        for (int i = 0; i < children; i++) {
            if (element.childNode(i) instanceof Element child) {
                walk(child);
            }
        }
    }

    private void sort(Element element) {
        switch (element.normalName()) {
            case "a" -> {
                if (element.hasAttr("href")) {
                    links.add(element);
                    references.add(element);
                }
            }
            case "area" -> addReference(element, "href");
            case "iframe", "embed" -> addReference(element, "src");
            case "object" -> addReference(element, "data");
            case "script", "textarea", "xml" -> add(DataHolder.of(element));
            case "meta" -> metas.add(element);
            default -> {}
        }
    }

    /** What the scripts say. */
    List<String> scripts() {
        return scripts;
    }

    List<DataHolder> dataHolders() {
        return dataHolders;
    }

    List<Element> metas() {
        return metas;
    }

    /** Those with an address. */
    List<Element> links() {
        return links;
    }

    /** Those, and what else names the address of another document: areas, frames, embedded objects. */
    List<Element> references() {
        return references;
    }

    private void addReference(Element element, String attribute) {
        if (element.hasAttr(attribute)) {
            references.add(element);
        }
    }

    private void add(DataHolder holder) {
        dataHolders.add(holder);
        if (holder.isScript()) {
            scripts.add(holder.text());
        }
    }
}
