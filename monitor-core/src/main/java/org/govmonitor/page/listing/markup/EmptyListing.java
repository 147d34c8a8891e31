package org.govmonitor.page.listing.markup;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.govmonitor.page.Page;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingStrategy;
import org.govmonitor.page.listing.UnreadableReason;
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
    private static final Pattern LOADS = Pattern.compile(
            "(?i)\\bajax|getJSON|XMLHttpRequest|\\bfetch\\s*\\(|axios|\\$\\.(?:get|post)\\b|\\.load\\s*\\(|dataproxy|jpage|createApp|new\\s+Vue|avalon|angular|\\.render\\s*\\(");
    /** In lower case; a script without any of them loads nothing. */
    private static final List<String> LOAD_WORDS = List.of(
            "ajax",
            "getjson",
            "xmlhttprequest",
            "fetch",
            "axios",
            "$.get",
            "$.post",
            ".load",
            "dataproxy",
            "jpage",
            "createapp",
            "vue",
            "avalon",
            "angular",
            ".render");

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
        if (isFilledLater(page, seen)) {
            return Optional.of(new Listing.Unreadable(UnreadableReason.FILLED_BY_SCRIPT));
        }
        if (seen.hasFrame()) {
            return Optional.of(new Listing.Unreadable(UnreadableReason.IN_FRAME));
        }
        boolean empty = seen.isSaid()
                || seen.hasEmptyPlace() && PICTURES.read(page, today).isEmpty();
        return empty && !holdsEntries(page, today) ? Optional.of(new Listing.Blank()) : Optional.empty();
    }

    /** Whether a few entries stand there that were too few to be taken for the list. */
    private static boolean holdsEntries(Page page, LocalDate today) {
        return MarkupListing.candidates(page, today).stream()
                .filter(c -> !c.place().beside() && !c.place().framework())
                .flatMap(c -> c.group().rows().stream())
                .anyMatch(row -> row.link().title().length() >= ENTRY);
    }

    private static boolean isFilledLater(Page page, Emptiness seen) {
        if (page.document().selectFirst(APP_SHELL) != null) {
            return true;
        }
        for (String script : page.scripts()) {
            if (loads(script)) {
                return true;
            }
        }
        return page.document().stream().anyMatch(EmptyListing::isTemplate);
    }

    private static boolean loads(String script) {
        String lower = script.toLowerCase(Locale.ROOT);
        return LOAD_WORDS.stream().anyMatch(lower::contains)
                && LOADS.matcher(script).find();
    }

    private static boolean isTemplate(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text && text.getWholeText().contains("{{")) {
                return true;
            }
        }
        for (Attribute attribute : element.attributes()) {
            if (TEMPLATE_ATTRIBUTES.stream().anyMatch(attribute.getKey()::startsWith)) {
                return true;
            }
        }
        return false;
    }
}
