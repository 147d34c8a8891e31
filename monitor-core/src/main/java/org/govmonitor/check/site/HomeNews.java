package org.govmonitor.check.site;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.govmonitor.indicator.HomepageRule;
import org.jspecify.annotations.Nullable;

/**
 * What the news of a home page is known to be from.
 *
 * @param address the canonical address of the home page
 * @param days of what it shows, each no older than the news really is; news without any day is not among them
 * @param unknown how many links may lead to news whose day is not known
 * @param entrances where the page is nothing but a way to columns: the newest day of each; null where it is more than
 *     that, or where not all that it leads to was read
 * @param hidden for programs, upper case: why the page was not read whole, or null
 * @param today the day that is judged as of
 */
public record HomeNews(
        HttpUrl address,
        List<LocalDate> days,
        int unknown,
        @Nullable List<LocalDate> entrances,
        @Nullable String hidden,
        HomepageRule rule,
        LocalDate today,
        Instant observedAt) {
    public HomeNews {
        days = List.copyOf(days);
        entrances = entrances == null ? null : List.copyOf(entrances);
    }

    Optional<LocalDate> newest() {
        return days.stream().max(LocalDate::compareTo);
    }
}
