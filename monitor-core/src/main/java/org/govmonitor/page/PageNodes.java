package org.govmonitor.page;

import java.util.Arrays;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The nodes of a page, numbered in its order by one walk, so that readers run along them instead of through the tree. What
 * lies within a node follows it, up to its end; a child's end is where the next child begins.
 */
public final class PageNodes {
    private static final int USUAL = 1024;

    private final int body;
    private Node[] nodes = new Node[USUAL];
    private int[] parents = new int[USUAL];
    private int[] ends = new int[USUAL];
    private int size;

    private PageNodes(Document document) {
        Element shown = document.body();
        add(document, -1);
        body = numberOf(shown);
    }

    static PageNodes of(Document document) {
        return new PageNodes(document);
    }

    /** How many there are; their numbers begin with 0. */
    public int size() {
        return size;
    }

    /** The number of the body. */
    public int body() {
        return body;
    }

    /** The node of a number. */
    public Node node(int number) {
        return nodes[number];
    }

    /** The number of the element that the node stands directly in, -1 for the page itself. */
    public int parent(int number) {
        return parents[number];
    }

    /** The number behind the last node within this one. */
    public int end(int number) {
        return ends[number];
    }

    /** As deep as the parser lets a page be, and no deeper. */
    private void add(Node node, int parent) {
        int number = size++;
        if (number == nodes.length) {
            grow();
        }
        nodes[number] = node;
        parents[number] = parent;
        if (node instanceof Element element) {
            int children = element.childNodeSize();
            for (int i = 0; i < children; i++) {
                add(element.childNode(i), number);
            }
        }
        ends[number] = size;
    }

    private void grow() {
        nodes = Arrays.copyOf(nodes, 2 * size);
        parents = Arrays.copyOf(parents, 2 * size);
        ends = Arrays.copyOf(ends, 2 * size);
    }

    private int numberOf(Node node) {
        int number = 0;
        while (nodes[number] != node) {
            number++;
        }
        return number;
    }
}
