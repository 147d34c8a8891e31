package org.govmonitor.app.console.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jsoup.select.NodeVisitor;

/**
 * One table of a page as it reads there. What a page only works with is no part of it: buttons, forms in a cell, boxes to tick, what is
 * hidden, and whole columns whose heading is not printed or says nothing to the eye. Of a choice it holds what is chosen, of a field what
 * stands in it.
 *
 * @param page title of the page; empty where only a part of one was given
 * @param caption empty for none
 * @param rows in the order shown; the lines of a cell are apart by a line feed
 */
record PageTable(String page, String caption, List<String> headings, List<List<String>> rows) {
    private static final String NOT_READ = "form, button, .btn, input:not([type=text],[type=number],[type=date]),"
            + " .d-print-none:not(th,td), .visually-hidden, [hidden], [aria-hidden=true], script, style, template";

    PageTable {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * @param html of a page, or of a part of one
     * @return empty if it has no table of that id
     */
    static Optional<PageTable> of(String html, String id) {
        Document page = Jsoup.parse(html);
        return Optional.ofNullable(page.getElementById(id))
                .filter(found -> found.normalName().equals("table"))
                .map(table -> of(page.title(), table));
    }

    private static PageTable of(String page, Element table) {
        Element caption = table.selectFirst("> caption");
        String said = caption == null ? "" : caption.text();
        leaveWhatIsRead(table);
        Element top = table.select("> thead > tr").last();
        List<Element> headings = top == null ? List.of() : cells(top);
        List<Integer> shown = IntStream.range(0, headings.size())
                .filter(column -> !headings.get(column).hasClass("d-print-none"))
                .filter(column -> !text(headings.get(column)).isEmpty())
                .boxed()
                .toList();
        return new PageTable(
                page,
                said,
                texts(headings, shown),
                table.select("> tbody > tr").stream()
                        .map(row -> texts(cells(row), shown))
                        .toList());
    }

    private static void leaveWhatIsRead(Element table) {
        table.select(NOT_READ).remove();
        for (Element choice : table.select("select")) {
            Elements chosen = choice.select("option[selected]");
            choice.replaceWith(new TextNode((chosen.isEmpty() ? choice.select("option:first-of-type") : chosen)
                    .eachText().stream().collect(Collectors.joining(" "))));
        }
        table.select("input").forEach(field -> field.replaceWith(new TextNode(field.val())));
    }

    /** One for each column: a cell over several stands in the first, and nothing in the rest. */
    private static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Element cell : row.select("> th, > td")) {
            cells.add(cell);
            for (int more = 1; more < columns(cell); more++) {
                cells.add(new Element(cell.normalName()));
            }
        }
        return cells;
    }

    /** What a browser would not take for a number is one column. */
    private static int columns(Element cell) {
        String said = cell.attr("colspan");
        return said.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(said) : 1;
    }

    private static List<String> texts(List<Element> cells, List<Integer> shown) {
        return shown.stream()
                .map(column -> column < cells.size() ? text(cells.get(column)) : "")
                .toList();
    }

    private static String text(Element cell) {
        StringBuilder text = new StringBuilder();
        cell.traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode said) {
                    text.append(said.getWholeText().replaceAll("\\s+", " "));
                } else {
                    breakLine(node);
                }
            }

            @Override
            public void tail(Node node, int depth) {
                breakLine(node);
            }

            private void breakLine(Node node) {
                if (node instanceof Element element && (element.isBlock() || element.nameIs("br"))) {
                    text.append('\n');
                }
            }
        });
        return text.toString()
                .lines()
                .map(line -> line.replaceAll(" +", " ").strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
