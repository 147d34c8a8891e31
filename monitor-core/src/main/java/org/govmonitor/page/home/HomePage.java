package org.govmonitor.page.home;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.page.Page;
import org.govmonitor.page.TitledLinks;
import org.govmonitor.page.listing.ListingItem;
import org.govmonitor.page.listing.UnreadableReason;
import org.govmonitor.page.listing.markup.HomeLists;
import org.jsoup.nodes.Element;

/**
 * What a home page shows.
 *
 * @param items the entries of its lists, with the dates shown beside them
 * @param news links that may lead to an article: those that read like a title, and pictures and entries whose address does
 * @param links every address that it links to
 * @param hidden why some of what a citizen sees there was not seen, or empty
 */
public record HomePage(
        List<ListingItem> items, Set<HttpUrl> news, Set<HttpUrl> links, Optional<UnreadableReason> hidden) {
    public HomePage {
        items = List.copyOf(items);
    }

    /** @param today the day of the scan in Asia/Shanghai; nothing later is taken for a date */
    public static HomePage of(Page page, LocalDate today) {
        Set<HttpUrl> news = new LinkedHashSet<>(TitledLinks.of(page));
        Set<HttpUrl> links = new LinkedHashSet<>();
        for (Element link : page.document().select("a[href]")) {
            HttpUrl url = page.resolve(link.attr("href"));
            if (url != null) {
                links.add(url);
                if (isPicture(link) && ArticleAddress.is(url)) {
                    news.add(url);
                }
            }
        }
        List<ListingItem> items = HomeLists.of(page, today);
        items.stream()
                .map(ListingItem::url)
                .filter(url -> url != null && ArticleAddress.is(url))
                .forEach(news::add);
        return new HomePage(items, news, links, HiddenContent.of(page));
    }

    private static boolean isPicture(Element link) {
        return !link.hasText() && link.selectFirst("img") != null;
    }
}
