package org.govmonitor.page.listing.markup;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.govmonitor.page.Page;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingStrategy;
import org.govmonitor.page.listing.UnreadableReason;
import org.jsoup.nodes.Element;

/**
 * A page on which no list was found: blank only where its empty place is seen and nothing fills it. Whatever may still be
 * filled by a script or a frame is not judged.
 */
public final class EmptyListing implements ListingStrategy {
    private static final Pattern LOADS = Pattern.compile(
            "(?i)\\bajax|getJSON|XMLHttpRequest|\\bfetch\\s*\\(|axios|\\$\\.(?:get|post)\\b|\\.load\\s*\\(|dataproxy|jpage|createApp|new\\s+Vue|avalon|angular|\\.render\\s*\\(");
    private static final Pattern TEMPLATE_ATTRIBUTE =
            Pattern.compile("^(?:v-|:key|ng-|ms-|:|@click|wx:|x-data|data-bind).*");
    /** A menu's entries are shorter. */
    private static final int ENTRY = 12;

    private static final PictureListing PICTURES = new PictureListing();

    private static final String APP_SHELL = "div#app:empty, div#root:empty, div#main:empty, app-root";

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
        for (Element script : page.document().getElementsByTag("script")) {
            if (LOADS.matcher(script.data()).find()) {
                return true;
            }
        }
        return page.document().stream().anyMatch(EmptyListing::isTemplate);
    }

    private static boolean isTemplate(Element element) {
        return element.ownText().contains("{{")
                || element.attributes().asList().stream()
                        .anyMatch(a -> TEMPLATE_ATTRIBUTE.matcher(a.getKey()).matches());
    }
}
