package org.govmonitor.app.publishing.bulletin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.govmonitor.app.ledger.Discretion;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.export.ListText;
import org.govmonitor.fetch.FetchRequest;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.fetch.Fetcher;
import org.govmonitor.fetch.HttpFetcher;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingItem;
import org.govmonitor.page.reading.ListingReader;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What the columns named in the settings published in a month, read when an editor asks and kept nowhere: titles may hold names, so
 * none stands in the store before a person has chosen it.
 */
@Service
public class NewsCandidates {
    private static final Words WORDS = Words.of(NewsCandidates.class);
    private static final int COLUMNS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(25);

    private final Registrations registrations;
    private final BulletinSettings settings;
    private final Fetcher fetcher;
    private final Discretion discretion;
    private final Clock clock;

    NewsCandidates(
            Registrations registrations,
            BulletinSettings settings,
            HttpFetcher fetcher,
            Discretion discretion,
            Clock clock) {
        this.registrations = registrations;
        this.settings = settings;
        this.fetcher = fetcher.inAHurry();
        this.discretion = discretion;
        this.clock = clock;
    }

    /** @param title with private persons' numbers masked */
    public record Candidate(
            LocalDate day, String title, @Nullable HttpUrl url, String site, String column) {}

    /** @param why in words */
    public record Unread(String column, String why) {}

    /** What was found, by day, and what could not be read. */
    public record Offer(List<Candidate> candidates, List<Unread> unread) {}

    public Offer of(YearMonth month) {
        List<Candidate> candidates = new ArrayList<>();
        List<Unread> unread = new ArrayList<>();
        Instant end = clock.instant().plus(PATIENCE);
        int read = 0;
        for (RegisteredSite site : registrations.sites()) {
            for (SiteColumn column : site.site().columns()) {
                if (!settings.news().contains(column.name())) {
                    continue;
                }
                String place = site.site().name() + " " + column.name();
                if (read >= COLUMNS || clock.instant().isAfter(end)) {
                    unread.add(new Unread(place, WORDS.say("news.later")));
                    continue;
                }
                read++;
                read(site, column, place, month, candidates, unread);
            }
        }
        candidates.sort(Comparator.comparing(Candidate::day).thenComparing(Candidate::title));
        return new Offer(List.copyOf(candidates), List.copyOf(unread));
    }

    private void read(
            RegisteredSite site,
            SiteColumn column,
            String place,
            YearMonth month,
            List<Candidate> candidates,
            List<Unread> unread) {
        LocalDate today = LocalDate.now(clock);
        FetchResult answer = fetcher.fetch(FetchRequest.page(column.url()));
        if (!(answer instanceof FetchResult.Ok ok)) {
            unread.add(new Unread(
                    place, answer instanceof FetchResult.Failed failed ? failed.said() : WORDS.say("news.later")));
            return;
        }
        Listing listing = ListingReader.read(ok.url(), ok.body(), ok.contentType(), today);
        if (!(listing instanceof Listing.Read list)) {
            unread.add(new Unread(
                    place,
                    listing instanceof Listing.Unreadable why
                            ? ListText.reason(why.reason().name())
                            : ListText.reason("NO_LIST")));
            return;
        }
        for (ListingItem item : list.items()) {
            LocalDate day = item.date() == null ? null : item.date().day();
            if (day != null && YearMonth.from(day).equals(month)) {
                String title = Objects.requireNonNull(discretion.masked(item.title(), today));
                candidates.add(new Candidate(day, title, item.url(), site.site().name(), column.name()));
            }
        }
    }
}
