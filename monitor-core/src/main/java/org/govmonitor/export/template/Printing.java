package org.govmonitor.export.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Writes content into a tree. Every paragraph is written once, and where the parts stand is found before anything is
 * written: so words of a value are never taken for a place.
 */
final class Printing {
    /** What a copy must not share with its original. */
    private static final Set<String> MARKS =
            Set.of("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd");

    private static final Set<String> IDS = Set.of("paraId", "textId");

    private Printing() {}

    /** @param values of what is around, which may stand in parts too */
    static void print(List<? extends Node> range, List<Part> parts, Content content, Map<String, String> values) {
        Map<Part, List<Node>> spans = new LinkedHashMap<>();
        parts.forEach(part -> spans.put(part, Span.of(part, range)));
        List<Node> repeated = spans.values().stream().flatMap(List::stream).toList();
        Map<String, String> known = new HashMap<>(values);
        known.putAll(content.values());
        range.stream()
                .flatMap(node -> Markup.paragraphs(node).stream())
                .filter(paragraph -> !Markup.isWithin(paragraph, repeated))
                .forEach(paragraph -> Places.fill(paragraph, known));
        spans.forEach((part, span) -> repeat(part, span, content.parts().getOrDefault(part.name(), List.of()), known));
    }

    private static void repeat(Part part, List<Node> span, List<Content> contents, Map<String, String> values) {
        Node parent = span.get(0).getParentNode();
        for (Content content : contents) {
            List<Node> copies = new ArrayList<>();
            for (Node original : span) {
                Node copy = original.cloneNode(true);
                forget(copy);
                parent.insertBefore(copy, span.get(0));
                copies.add(copy);
            }
            print(copies, part.parts(), content, values);
        }
        Node before = span.get(0).getPreviousSibling();
        span.forEach(parent::removeChild);
        if (contents.isEmpty() && before != null && isPageBreak(before)) {
            parent.removeChild(before);
        }
        keepCell(parent);
    }

    private static void forget(Node copy) {
        NamedNodeMap attributes = copy.getAttributes();
        for (int i = attributes == null ? -1 : attributes.getLength() - 1; i >= 0; i--) {
            if (IDS.contains(attributes.item(i).getLocalName())) {
                attributes.removeNamedItemNS(
                        attributes.item(i).getNamespaceURI(), attributes.item(i).getLocalName());
            }
        }
        for (Node child : Markup.children(copy)) {
            if (Markup.WORD.equals(child.getNamespaceURI()) && MARKS.contains(child.getLocalName())) {
                copy.removeChild(child);
            } else {
                forget(child);
            }
        }
    }

    /** A paragraph of nothing but the break before a part that is not printed would leave an empty page. */
    private static boolean isPageBreak(Node node) {
        if (!Markup.is(node, "p") || !node.getTextContent().isBlank()) {
            return false;
        }
        return Markup.children(node).stream()
                .filter(run -> Markup.is(run, "r"))
                .flatMap(run -> Markup.children(run).stream())
                .anyMatch(sign ->
                        Markup.is(sign, "br") && "page".equals(((Element) sign).getAttributeNS(Markup.WORD, "type")));
    }

    /** A cell without a paragraph is no cell to Word. */
    private static void keepCell(Node parent) {
        boolean bare =
                Markup.is(parent, "tc") && Markup.children(parent).stream().noneMatch(child -> Markup.is(child, "p"));
        if (bare) {
            parent.appendChild(parent.getOwnerDocument().createElementNS(Markup.WORD, "w:p"));
        }
    }
}
