package org.govmonitor.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/** The elements of a page that several readers ask for, gathered at once. All are in the order of the page. */
final class PageParts {
    private final List<String> scripts = new ArrayList<>();
    private final List<DataHolder> dataHolders = new ArrayList<>();
    private final List<Element> metas = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();

    private PageParts() {}

    static PageParts of(PageNodes nodes) {
        PageParts parts = new PageParts();
        for (int number = 0; number < nodes.size(); number++) {
            if (nodes.node(number) instanceof Element element) {
                parts.sort(element);
            }
        }
        return parts;
    }

    private void sort(Element element) {
        switch (element.normalName()) {
            case "a" -> {
                if (element.hasAttr("href")) {
                    links.add(element);
                }
            }
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

    private void add(DataHolder holder) {
        dataHolders.add(holder);
        if (holder.isScript()) {
            scripts.add(holder.text());
        }
    }
}
