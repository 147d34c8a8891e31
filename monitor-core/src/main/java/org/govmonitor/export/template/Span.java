package org.govmonitor.export.template;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds where a part stands: neighbours under one node, from that which holds its first place to that with its last. */
final class Span {
    private Span() {}

    /**
     * The neighbours, in their order: paragraphs, rows, tables.
     *
     * @param range where to look; holds each place of the part
     */
    static List<Node> of(Part part, List<? extends Node> range) {
        List<Element> holders = holders(part, range);
        List<List<Node>> paths = holders.stream().map(Markup::path).toList();
        int common = common(paths);
        if (paths.stream().anyMatch(path -> path.size() == common)) {
            return List.of(paths.get(0).get(common - 1));
        }
        Set<Node> ends = paths.stream().map(path -> path.get(common)).collect(Collectors.toSet());
        Node parent = paths.get(0).get(common - 1);
        if (ends.stream().anyMatch(end -> Markup.is(end, "tc"))) {
            return List.of(parent);
        }
        List<Node> children = Markup.children(parent);
        int first = first(children, ends);
        int last = children.size() - 1;
        while (!ends.contains(children.get(last))) {
            last--;
        }
        return new ArrayList<>(children.subList(first, last + 1));
    }

    private static int first(List<Node> children, Set<Node> ends) {
        int first = 0;
        while (!ends.contains(children.get(first))) {
            first++;
        }
        return first;
    }

    private static List<Element> holders(Part part, List<? extends Node> range) {
        Set<String> wanted = new HashSet<>(part.allPlaces().toList());
        return range.stream()
                .flatMap(node -> Markup.paragraphs(node).stream())
                .filter(paragraph -> !Markup.isFallback(paragraph))
                .filter(paragraph -> Places.in(paragraph).stream().anyMatch(wanted::contains))
                .toList();
    }

    /** How many nodes from the root on all the paths share. */
    private static int common(List<List<Node>> paths) {
        int common = 0;
        while (shared(paths, common)) {
            common++;
        }
        return common;
    }

    private static boolean shared(List<List<Node>> paths, int depth) {
        return paths.stream()
                .allMatch(path ->
                        path.size() > depth && path.get(depth) == paths.get(0).get(depth));
    }
}
