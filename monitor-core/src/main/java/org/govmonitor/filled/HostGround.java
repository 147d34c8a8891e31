package org.govmonitor.filled;

import java.time.LocalDate;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.FetchRequest;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.fetch.Fetcher;
import org.govmonitor.page.Page;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.reading.ListingReader;

/**
 * The host of one page, for whoever looks at that page alone.
 *
 * @param page where the search begins; only its host is asked
 * @param today the day that is judged as of
 */
public record HostGround(Fetcher fetcher, HttpUrl page, LocalDate today) implements Ground {
    @Override
    public Optional<Answer> fetch(HttpUrl url) {
        if (!isOfHost(url)) {
            return Optional.empty();
        }
        FetchResult result = fetcher.fetch(FetchRequest.page(url));
        if (result instanceof FetchResult.Failed failed && failed.turnedAway()) {
            Page nothing = Page.parse(url, new byte[0], null);
            return Optional.of(new Answer(nothing, new Listing.Blocked(failed.detail())));
        }
        if (!(result instanceof FetchResult.Ok ok) || !isOfHost(ok.url())) {
            return Optional.empty();
        }
        return Optional.of(new Answer(
                Page.parse(ok.url(), ok.body(), ok.contentType()),
                ListingReader.read(ok.url(), ok.body(), ok.contentType(), today)));
    }

    @Override
    public Optional<Answer> draw(HttpUrl url) {
        return Optional.empty();
    }

    private boolean isOfHost(HttpUrl url) {
        return url.host().equals(page.host()) && url.port() == page.port();
    }
}
