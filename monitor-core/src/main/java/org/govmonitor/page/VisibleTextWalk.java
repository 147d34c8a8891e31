package org.govmonitor.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Gathers the visible lines of a page while a traversal, which is iterative, leads it through the tree. */
final class VisibleTextWalk implements NodeFilter {
    private static final Set<String> NEVER_SEEN =
            Set.of("script", "style", "template", "noscript", "noframes", "iframe", "object", "datalist", "head");
    /** Drawn apart from their neighbours even where no blank is written: page counters, footnote marks, pictures. */
    private static final Set<String> APART = Set.of("a", "button", "img", "input", "select", "sup", "sub");

    private static final int YEAR = 4;

    /** A finished line; its table's number is known only when the walk has ended. */
    private record Draft(String text, @Nullable TableGrid table, int row, int column, String header) {}

    private final List<Draft> drafts = new ArrayList<>();
    private final Deque<TableGrid> tables = new ArrayDeque<>();
    private final StringBuilder line = new StringBuilder();
    private int preformatted;
    private boolean apart;

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
        } else if (node instanceof Element element) {
            if (isHidden(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            enter(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(@Nullable Node node, int depth) {
        if (node instanceof Element element) {
            leave(element);
        }
        return FilterResult.CONTINUE;
    }

    List<VisibleText.Line> lines() {
        endLine();
        int numbered = 0;
        List<VisibleText.Line> lines = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            TableGrid table = draft.table;
            if (table == null || table.laysOut()) {
                lines.add(new VisibleText.Line(draft.text, null));
            } else {
                if (table.number() == 0) {
                    table.number(++numbered);
                }
                VisibleText.Cell cell = new VisibleText.Cell(table.number(), draft.row, draft.column, draft.header);
                lines.add(new VisibleText.Line(draft.text, cell));
            }
        }
        return lines;
    }

    private void enter(Element element) {
        if (breaksLine(element)) {
            endLine();
        }
        apart |= APART.contains(element.normalName());
        preformatted += keepsLines(element) ? 1 : 0;
        TableGrid table = tables.peek();
        switch (element.normalName()) {
            case "table" -> {
                if (table != null) {
                    table.holdsAnother();
                }
                tables.push(new TableGrid());
            }
            case "tr" -> {
                if (table != null) {
                    table.startRow();
                }
            }
            case "td", "th" -> {
                if (table != null) {
                    table.startCell(element);
                }
            }
            default -> {}
        }
    }

    private void leave(Element element) {
        if (breaksLine(element)) {
            endLine();
        }
        apart |= APART.contains(element.normalName());
        preformatted -= keepsLines(element) ? 1 : 0;
        TableGrid table = tables.peek();
        switch (element.normalName()) {
            case "table" -> tables.poll();
            case "tr" -> {
                if (table != null) {
                    table.endRow();
                }
            }
            case "td", "th" -> {
                if (table != null) {
                    table.endCell();
                }
            }
            default -> {}
        }
    }

    private void append(String text) {
        apart |= startsWithDate(text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
            if (c == '\n' && preformatted > 0) {
                endLine();
            } else if (blank) {
                if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
            } else {
                if (apart && isDigit(c) && endsInNumber()) {
                    line.append('\t');
                }
                apart = false;
                line.append(c);
            }
        }
    }

    /** A day in an element of its own is drawn apart from what it stands beside, as in lists of titles and dates. */
    private static boolean startsWithDate(String text) {
        return text.length() > YEAR + 1
                && (text.startsWith("19") || text.startsWith("20"))
                && isDigit(text.charAt(2))
                && isDigit(text.charAt(3))
                && "-./\u5E74".indexOf(text.charAt(YEAR)) >= 0
                && isDigit(text.charAt(YEAR + 1));
    }

    /** Whether the line ends in a digit, or in the X that can stand for the last one of a citizen ID. */
    private boolean endsInNumber() {
        int last = line.length() - 1;
        if (last > 0 && (line.charAt(last) == 'X' || line.charAt(last) == 'x')) {
            last--;
        }
        return last >= 0 && isDigit(line.charAt(last));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '\uFF10' && c <= '\uFF19';
    }

    private void endLine() {
        apart = false;
        String text = stripped();
        line.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        TableGrid table = tables.peek();
        if (table == null || !table.inCell()) {
            drafts.add(new Draft(text, null, 0, 0, ""));
        } else {
            drafts.add(new Draft(text, table, table.row(), table.column(), table.header()));
            table.addText(text);
        }
    }

    private String stripped() {
        int from = 0;
        int to = line.length();
        while (from < to && isSpace(line.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, to);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean breaksLine(Element element) {
        return element.isBlock()
                || switch (element.normalName()) {
                    case "br", "option", "td", "th", "tr", "textarea" -> true;
                    default -> false;
                };
    }

    private static boolean keepsLines(Element element) {
        return element.nameIs("pre") || element.nameIs("textarea");
    }

    private static boolean isHidden(Element element) {
        if (NEVER_SEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
            return true;
        }
        if (!element.hasAttr("style")) {
            return false;
        }
        String style = withoutBlanks(element.attr("style"));
        return style.contains("display:none") || style.contains("visibility:hidden");
    }

    private static String withoutBlanks(String style) {
        StringBuilder dense = new StringBuilder(style.length());
        for (int i = 0; i < style.length(); i++) {
            if (!Character.isWhitespace(style.charAt(i))) {
                dense.append(style.charAt(i));
            }
        }
        return dense.toString().toLowerCase(Locale.ROOT);
    }
}
