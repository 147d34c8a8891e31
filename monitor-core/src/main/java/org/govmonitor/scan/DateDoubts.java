package org.govmonitor.scan;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.check.Visit;
import org.govmonitor.check.dating.DateDoubtfulCheck;
import org.govmonitor.check.dating.StrangeItem;
import org.govmonitor.check.memory.ItemMark;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.fetch.FetchRequest;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.listing.ListingItem;
import org.govmonitor.page.listing.markup.LinkDate;
import org.govmonitor.page.reading.ArticleReader;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.scan.list.ListWatch;
import org.jspecify.annotations.Nullable;

/** Puts items whose dates are in doubt beside what their articles say. */
final class DateDoubts {
    private static final DateDoubtfulCheck CHECK = new DateDoubtfulCheck();

    /** What an article says of its day. */
    private record Said(@Nullable LocalDate day, @Nullable String lastModified) {}

    private final Scope scope;
    private final SiteFetches fetches;
    private final Account account;
    private final ScanPlan plan;
    private final Map<HttpUrl, Said> articles = new HashMap<>();

    DateDoubts(Scope scope, SiteFetches fetches, Account account, ScanPlan plan) {
        this.scope = scope;
        this.fetches = fetches;
        this.account = account;
        this.plan = plan;
    }

    /** Keeps what the article of a suspect says while it is at hand. */
    void read(HttpUrl address, PageRead article) {
        PageReads.madeOut(address, () -> said(article)).ifPresent(said -> articles.put(address, said));
    }

    /**
     * Judges the suspects of a list at the end of its walk.
     *
     * @param before the latest earlier day on which the list was read in full
     * @return those of which nothing can be said, since their article could not be read
     */
    Set<ItemMark> judge(SiteColumn column, ListWatch watch, LocalDate before) {
        Set<ItemMark> unexamined = new HashSet<>();
        for (ListingItem item : watch.suspects()) {
            HttpUrl address = Addresses.canonical(Objects.requireNonNull(item.url()));
            if (!scope.contains(address)) {
                // What a list links to elsewhere is somebody else's, with a date of its own.
                continue;
            }
            Optional<Said> said = Scope.isPage(address) ? said(address) : Optional.of(new Said(null, null));
            if (said.isEmpty()) {
                unexamined.add(ItemMark.of(item));
                continue;
            }
            Visit visit = CHECK.check(strange(item, address, column, before, said.get()));
            if (visit.outcome() == Visit.Outcome.FOUND) {
                account.add(visit);
            }
        }
        return unexamined;
    }

    private StrangeItem strange(ListingItem item, HttpUrl address, SiteColumn column, LocalDate before, Said said) {
        ItemDate date = Objects.requireNonNull(item.date());
        return new StrangeItem(
                address,
                column.name(),
                date.day(),
                plan.today(),
                before,
                said.day(),
                LinkDate.of(address.encodedPath(), plan.today())
                        .flatMap(LinkDate::exactDay)
                        .orElse(null),
                said.lastModified(),
                plan.clock().instant());
    }

    /** An article that was read before its list made it a suspect is asked for again. */
    private Optional<Said> said(HttpUrl address) {
        Said known = articles.get(address);
        if (known != null || fetches.areOver() || !(fetches.page(address) instanceof FetchResult.Ok ok)) {
            return Optional.ofNullable(known);
        }
        return PageReads.madeOut(address, () -> said(PageRead.of(ok)));
    }

    private Said said(PageRead article) {
        FetchRequest.Validators validators = article.answer().validators();
        return new Said(
                ArticleReader.publishedOn(article.page(), plan.today())
                        .map(ItemDate::day)
                        .orElse(null),
                validators == null ? null : validators.lastModified());
    }
}
