package org.govmonitor.scan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import okhttp3.HttpUrl;
import org.govmonitor.page.VisibleText;
import org.govmonitor.page.date.DateMention;
import org.govmonitor.page.date.DateReader;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.reading.ArticleReader;
import org.jspecify.annotations.Nullable;

/** What is known of the day of one entry of a home page. It stays open until something settles that it cannot be newer. */
final class HomeLink {
    private final @Nullable HttpUrl url;
    private final Predicate<LocalDate> recent;
    private final List<LocalDate> days = new ArrayList<>();
    private boolean settled;

    /**
     * @param url where it leads, or null where it leads nowhere
     * @param recent whether a day is new enough for the page to be in order
     */
    HomeLink(@Nullable HttpUrl url, Predicate<LocalDate> recent) {
        this.url = url;
        this.recent = recent;
    }

    @Nullable
    HttpUrl url() {
        return url;
    }

    /** Days that it is known to be from, or not to be younger than. */
    List<LocalDate> days() {
        return days;
    }

    /** Whether it may be newer than all that is known. */
    boolean isOpen() {
        return !settled;
    }

    /** Its day is shown with the year. */
    void dated(LocalDate day) {
        days.add(day);
        settled = true;
    }

    /** Its day is shown without the year; this is the latest that it can be. */
    void notAfter(LocalDate day) {
        if (!recent.test(day)) {
            dated(day);
        }
    }

    /** Only its address tells a day: enough to show that it is new, never that it is old. */
    void hinted(LocalDate day) {
        if (recent.test(day)) {
            days.add(day);
        }
    }

    /** It leads to nothing, so nobody can be told anything new by it. */
    void isGone() {
        settled = true;
    }

    /**
     * Its page was read. An article that tells no day of publication counts as no update, if nothing in it looks recent; a
     * list of other articles is no news of the home page.
     */
    void read(PageRead read, LocalDate today) {
        Optional<ItemDate> published = ArticleReader.publishedOn(read.page(), today);
        if (published.isPresent()) {
            dated(published.get().day());
        } else if (read.isData() || !looksRecent(read) || read.listing(today) instanceof Listing.Read) {
            settled = true;
        }
    }

    private boolean looksRecent(PageRead read) {
        return VisibleText.of(read.page()).lines().stream()
                .flatMap(line -> DateReader.find(line.text()).stream())
                .anyMatch(mention -> !(mention instanceof DateMention.Full full) || recent.test(full.day()));
    }
}
