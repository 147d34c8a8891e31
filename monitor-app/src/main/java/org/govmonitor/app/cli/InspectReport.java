package org.govmonitor.app.cli;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.FetchRequest;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.fetch.Fetcher;
import org.govmonitor.filled.FilledList;
import org.govmonitor.filled.FilledLists;
import org.govmonitor.filled.HostGround;
import org.govmonitor.media.PostList;
import org.govmonitor.media.Times;
import org.govmonitor.media.article.PostPage;
import org.govmonitor.page.Page;
import org.govmonitor.page.VisibleText;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.UnreadableReason;
import org.govmonitor.page.reading.ArticleReader;
import org.govmonitor.page.reading.ListingDates;
import org.govmonitor.page.reading.ListingReader;
import org.govmonitor.privacy.KeyedHash;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.scanner.PersonalDataScanner;
import org.jspecify.annotations.Nullable;

/** Reads an input of {@code inspect} the way a scan reads it. */
final class InspectReport {
    private final PersonalDataScanner scanner = new PersonalDataScanner(KeyedHash.ephemeral());
    private final InspectJson json = new InspectJson();
    private final LocalDate today;

    InspectReport(LocalDate today) {
        this.today = today;
    }

    /**
     * The line of a saved answer. Its articles are not at hand, so a list is shown as far as it tells its dates itself.
     *
     * @param from where it came from
     */
    String ofFile(String name, HttpUrl from, byte[] body) {
        Page page = Page.parse(from, body, null);
        Optional<PostList> posts = InspectPosts.in(page, body, null, today);
        return posts.isPresent()
                ? json.line("file", name, reading(page, InspectPosts.listing(posts.get()), null), posts.get())
                : json.line("file", name, reading(page, ListingReader.read(from, body, null, today), null));
    }

    /** The line of a page that is fetched now, with the sources of its list and the articles that this needs for its dates. */
    String ofAddress(String name, HttpUrl url, Fetcher fetcher) {
        if (!(fetcher.fetch(FetchRequest.page(url)) instanceof FetchResult.Ok ok)) {
            return json.line("url", name, new Listing.Unreadable(UnreadableReason.NOT_FETCHED));
        }
        Page page = Page.parse(ok.url(), ok.body(), ok.contentType());
        Optional<PostList> posts = InspectPosts.in(page, ok.body(), ok.contentType(), today);
        if (posts.isPresent()) {
            return json.line("url", name, reading(page, InspectPosts.listing(posts.get()), null), posts.get());
        }
        Listing listing = ListingReader.read(ok.url(), ok.body(), ok.contentType(), today);
        HttpUrl foundAt = null;
        if (listing instanceof Listing.Unreadable unread) {
            Optional<FilledList> found =
                    FilledLists.find(page, url, unread.reason(), new HostGround(fetcher, ok.url(), today));
            foundAt = found.map(FilledList::source).orElse(null);
            listing = found.map(FilledList::listing).orElse(listing);
        }
        if (listing instanceof Listing.Read read) {
            listing = ListingDates.withArticles(read, articles(read, fetcher), today);
        }
        return json.line("url", name, reading(page, listing, foundAt));
    }

    private InspectJson.Reading reading(Page page, Listing listing, @Nullable HttpUrl foundAt) {
        Optional<PostPage> article = InspectPosts.article(page, today);
        Optional<LocalDate> publishedOn = article.isPresent()
                ? article.map(PostPage::publishedAt).map(Times::day)
                : ArticleReader.publishedOn(page, today).map(ItemDate::day);
        Page shown = article.map(PostPage::page).orElse(page);
        List<PersonalData> found = scanner.scan(VisibleText.of(shown), today).stream()
                .filter(PersonalData::mayBeLeak)
                .toList();
        return new InspectJson.Reading(page, listing, foundAt, publishedOn.orElse(null), found, article.orElse(null));
    }

    private Map<HttpUrl, ItemDate> articles(Listing.Read listing, Fetcher fetcher) {
        Map<HttpUrl, ItemDate> dates = new HashMap<>();
        for (HttpUrl url : ListingDates.articlesNeeded(listing)) {
            if (fetcher.fetch(FetchRequest.page(url)) instanceof FetchResult.Ok ok) {
                Page article = Page.parse(ok.url(), ok.body(), ok.contentType());
                ArticleReader.publishedOn(article, today).ifPresent(date -> dates.put(url, date));
            }
        }
        return dates;
    }
}
