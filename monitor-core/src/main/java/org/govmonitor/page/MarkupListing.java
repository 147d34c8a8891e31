package org.govmonitor.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A list written in the markup itself. */
final class MarkupListing implements ListingStrategy {
    @Override
    public Optional<Listing> read(Page page, LocalDate today) {
        List<ListingItem> items = new ArrayList<>();
        for (Element row : page.document().select("li, tr, dd")) {
            Element link = row.selectFirst("a[href]");
            if (link == null || link.text().length() < 5) {
                continue;
            }
            String around = row.text().replace(link.text(), " ");
            DateReader.firstDay(around, today)
                    .ifPresent(day -> items.add(new ListingItem(
                            link.text(), page.resolve(link.attr("href")), new ItemDate(day, DateSource.LIST_TEXT))));
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(new Listing.Read(items));
    }
}
