package org.govmonitor.page.listing.markup;

import java.util.Set;
import java.util.regex.Pattern;
import org.govmonitor.page.Page;
import org.govmonitor.page.listing.layout.ColumnContext;
import org.govmonitor.page.listing.layout.Surroundings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.Selector;

/**
 * Looks through the main matter of a page without a list for the empty place of one, and for what else stands there. One
 * walk; navigation, footer and side boxes are left out.
 */
final class Emptiness implements NodeFilter {
    private static final Set<String> OPAQUE =
            Set.of("script", "style", "noscript", "template", "head", "select", "form");
    private static final Set<String> PLACES = Set.of("ul", "ol", "dl", "tbody", "table");
    private static final Pattern NOTHING_HERE =
            Pattern.compile("暂无|暂时没有|没有(?:找到|查到|相关|任何|符合)|无(?:相关|符合).{0,6}(?:信息|数据|记录|内容)|建设中|正在建设|敬请期待|共\\s*0\\s*条");
    /** Every such notice has one of these. */
    private static final String NOTICE_SIGNS = "无没设敬共";

    private static final int LONGEST_NOTICE = 40;
    private static final Pattern HIDDEN = Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden");
    private static final Pattern LIST_CLASS = Pattern.compile("(?i)list|lb|news");
    /** What a place without text may still show. */
    private static final Evaluator MATTER = Selector.evaluatorOf("img, a, iframe, embed, object, video, canvas, input");
    /** Prose: so many characters outside of links make an article. */
    private static final int ARTICLE = 120;

    private final Page page;
    private final ColumnContext column;
    private boolean saidSo;
    private boolean emptyPlace;
    private boolean frame;
    private int prose;

    private Emptiness(Page page) {
        this.page = page;
        this.column = ColumnContext.of(page);
    }

    static Emptiness of(Page page) {
        Emptiness found = new Emptiness(page);
        page.document().body().filter(found);
        return found;
    }

    /** Words such as 暂无信息 stand where people see them. */
    boolean isSaid() {
        return saidSo;
    }

    /** A list or table body that is headed by the column's name, or named as a list, stands there with nothing in it. */
    boolean hasEmptyPlace() {
        return emptyPlace;
    }

    boolean hasFrame() {
        return frame;
    }

    /** The page tells something at length: then it is an article and not an empty column. */
    boolean hasArticle() {
        return prose >= ARTICLE;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            hear(text);
            return hasArticle() ? FilterResult.STOP : FilterResult.CONTINUE;
        }
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        String tag = element.normalName();
        if (OPAQUE.contains(tag) || isHidden(element) || Surroundings.isFramework(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (tag.equals("iframe") || tag.equals("frame")) {
            frame |= isShown(element);
        } else if (!emptyPlace && PLACES.contains(tag) && !element.hasText() && element.selectFirst(MATTER) == null) {
            Surroundings place = Surroundings.of(element, column, page);
            emptyPlace |= !place.beside()
                    && (place.named() || LIST_CLASS.matcher(element.className()).find());
        }
        return FilterResult.CONTINUE;
    }

    /** A frame without an address or size shows nothing. */
    private static boolean isShown(Element frame) {
        String source = frame.attr("src").strip();
        boolean empty = source.isEmpty() || source.startsWith("about:") || source.startsWith("javascript:");
        return !empty
                && !frame.attr("width").strip().equals("0")
                && !frame.attr("height").strip().equals("0");
    }

    private void hear(TextNode node) {
        if (node.isBlank()) {
            return;
        }
        String text = node.text().strip();
        if (text.length() <= LONGEST_NOTICE && saysNothingIsHere(text)) {
            Element parent = node.parent();
            saidSo |= parent != null && !Surroundings.of(parent, column, page).beside();
        } else if (text.length() > LONGEST_NOTICE / 2 && !isInLink(node)) {
            prose += text.length();
        }
    }

    private static boolean saysNothingIsHere(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (NOTICE_SIGNS.indexOf(text.charAt(i)) >= 0) {
                return NOTHING_HERE.matcher(text).find();
            }
        }
        return false;
    }

    private static boolean isHidden(Element element) {
        return element.hasAttr("style") && HIDDEN.matcher(element.attr("style")).find();
    }

    private static boolean isInLink(TextNode node) {
        Element parent = node.parent();
        return parent != null && parent.closest("a") != null;
    }
}
