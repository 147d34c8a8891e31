package org.govmonitor.page.listing.markup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.govmonitor.page.Page;
import org.govmonitor.page.PageNodes;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingStrategy;
import org.govmonitor.page.listing.UnreadableReason;
import org.govmonitor.page.listing.layout.ColumnContext;
import org.govmonitor.page.listing.layout.RowFinder;
import org.govmonitor.page.listing.layout.RowGroup;
import org.govmonitor.page.listing.layout.Surroundings;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * A page on which no list was found: blank only where its empty place is seen and nothing fills it. Whatever may still be
 * filled by a script or a frame is not judged.
 */
public final class EmptyListing implements ListingStrategy {
    /** How the names of attributes begin that a template gives its elements. */
    private static final List<String> TEMPLATE_ATTRIBUTES =
            List.of("v-", "ng-", "ms-", ":", "@click", "wx:", "x-data", "data-bind");
    /** A menu's entries are shorter. */
    private static final int ENTRY = 12;

    private static final PictureListing PICTURES = new PictureListing();

    private static final Evaluator APP_SHELL =
            Selector.evaluatorOf("div#app:empty, div#root:empty, div#main:empty, app-root");

    @Override
    public Optional<Listing> read(Page page, LocalDate today) {
        Emptiness seen = Emptiness.of(page);
        if (seen.hasArticle()) {
            return Optional.empty();
        }
        if (seen.hasFrame() && !seen.hasEmptyPlace()) {
            return Optional.of(new Listing.Unreadable(UnreadableReason.IN_FRAME));
        }
        if (isFilledLater(page)) {
            return Optional.of(new Listing.Unreadable(UnreadableReason.FILLED_BY_SCRIPT));
        }
        if (seen.hasFrame()) {
            return Optional.of(new Listing.Unreadable(UnreadableReason.IN_FRAME));
        }
        boolean empty = seen.isSaid()
                || seen.hasEmptyPlace() && PICTURES.read(page, today).isEmpty();
        return empty && !holdsEntries(page) ? Optional.of(new Listing.Blank()) : Optional.empty();
    }

    /** Whether a few entries stand there that were too few to be taken for the list. */
    private static boolean holdsEntries(Page page) {
        ColumnContext column = ColumnContext.of(page).with(RowFinder.in(page).crumbs());
        for (RowGroup group : MarkupListing.largest(RowFinder.in(page).groups())) {
            Surroundings place = Surroundings.of(group.block(), column, page);
            if (!place.beside()
                    && !place.framework()
                    && group.rows().stream().anyMatch(row -> row.link().title().length() >= ENTRY)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFilledLater(Page page) {
        for (String script : page.scripts()) {
            if (LoadingScript.is(script)) {
                return true;
            }
        }
        PageNodes nodes = page.nodes();
        for (int number = 0; number < nodes.size(); number++) {
            if (isTemplate(nodes.node(number)) || isShell(nodes.node(number))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShell(Node node) {
        return node instanceof Element element
                && (element.normalName().equals("div") || element.normalName().equals("app-root"))
                && element.is(APP_SHELL);
    }

    private static boolean isTemplate(Node node) {
        if (node instanceof TextNode text) {
            return text.getWholeText().contains("{{");
        }
        if (node instanceof Element element && element.attributesSize() > 0) {
            for (Attribute attribute : element.attributes()) {
                if (TEMPLATE_ATTRIBUTES.stream().anyMatch(attribute.getKey()::startsWith)) {
                    return true;
                }
            }
        }
        return false;
    }
}
