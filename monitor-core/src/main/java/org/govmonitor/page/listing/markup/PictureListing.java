package org.govmonitor.page.listing.markup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.govmonitor.page.Page;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingItem;
import org.govmonitor.page.listing.ListingStrategy;
import org.govmonitor.page.listing.layout.ColumnContext;
import org.govmonitor.page.listing.layout.ShortText;
import org.govmonitor.page.listing.layout.Surroundings;
import org.jsoup.nodes.Element;

/**
 * A list of pictures with captions too short for titles, and seldom a date. Icons that lead to channels and services look
 * the same, so that only pictures with an article behind each are taken for a list.
 */
public final class PictureListing implements ListingStrategy {
    private static final int FEWEST = 3;
    private static final int MOST_PICTURES = 400;
    /** A picture lies at most so many elements below its row. */
    private static final int DEPTH = 5;

    private static final int SHORTEST = 2;
    private static final int LONGEST = 60;
    private static final Pattern ARTICLE = Pattern.compile(
            "/t?(?:19|20)\\d{4,6}[/_]|/(?:19|20)\\d{2}/|/\\w*\\d{3,}[\\w-]*\\.s?html?$|/[0-9a-f]{16,}|/(?:art|content)_?\\w*\\d");

    @Override
    public Optional<Listing> read(Page page, LocalDate today) {
        ColumnContext column = ColumnContext.of(page);
        List<ListingItem> most = List.of();
        for (Element container : containers(page)) {
            List<ListingItem> items = items(container, page, today);
            if (items.size() > most.size() && isMainMatter(container, column, page)) {
                most = items;
            }
        }
        return most.size() < FEWEST ? Optional.empty() : Optional.of(new Listing.Read(most));
    }

    /** Whatever may hold rows with a picture each. */
    private static Set<Element> containers(Page page) {
        Set<Element> containers = new LinkedHashSet<>();
        List<Element> pictures = page.document().body().select("img");
        for (Element picture : pictures.subList(0, Math.min(pictures.size(), MOST_PICTURES))) {
            Element above = picture.parent();
            for (int level = 0;
                    level < DEPTH && above != null && !above.normalName().equals("body");
                    level++) {
                if (above.childrenSize() >= FEWEST) {
                    containers.add(above);
                }
                above = above.parent();
            }
        }
        return containers;
    }

    private static boolean isMainMatter(Element container, ColumnContext column, Page page) {
        Surroundings place = Surroundings.of(container, column, page);
        return !place.framework() && !place.beside();
    }

    /** The items of a container; none unless every child is a picture's row. */
    private static List<ListingItem> items(Element container, Page page, LocalDate today) {
        List<ListingItem> items = new ArrayList<>();
        for (Element row : container.children()) {
            Optional<ListingItem> item = item(row, page, today);
            if (item.isEmpty()) {
                return List.of();
            }
            items.add(item.get());
        }
        return items;
    }

    private static Optional<ListingItem> item(Element row, Page page, LocalDate today) {
        if (ShortText.of(row, LONGEST) == null) {
            return Optional.empty();
        }
        Set<String> hrefs = new LinkedHashSet<>(row.select("a[href]").eachAttr("href"));
        Element picture = row.selectFirst("img");
        String text = row.text().strip();
        if (hrefs.size() != 1 || picture == null || text.length() > LONGEST) {
            return Optional.empty();
        }
        String caption = text.isEmpty() ? picture.attr("alt").strip() : text;
        HttpUrl url = page.resolve(hrefs.iterator().next());
        if (caption.length() < SHORTEST
                || url == null
                || !url.host().equals(page.url().host())
                || !ARTICLE.matcher(url.encodedPath()).find()) {
            return Optional.empty();
        }
        ItemDate date = LinkDate.of(url.encodedPath(), today)
                .flatMap(LinkDate::exactDay)
                .map(day -> new ItemDate(day, DateSource.LINK))
                .orElse(null);
        return Optional.of(new ListingItem(caption, url, date));
    }
}
