package org.govmonitor.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** The elements of a page that several readers ask for, gathered in one walk. All are in the order of the page. */
final class PageParts implements NodeVisitor {
    private final List<String> scripts = new ArrayList<>();
    private final List<DataHolder> dataHolders = new ArrayList<>();
    private final List<Element> metas = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();

    private PageParts() {}

    static PageParts of(Page page) {
        PageParts parts = new PageParts();
        page.document().traverse(parts);
        return parts;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element) {
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
