package org.govmonitor.page.listing.markup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.govmonitor.page.Page;
import org.govmonitor.page.date.DateSource;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingItem;
import org.govmonitor.page.listing.ListingStrategy;
import org.govmonitor.page.listing.NamedList;
import org.govmonitor.page.listing.layout.ColumnContext;
import org.govmonitor.page.listing.layout.RowFinder;
import org.govmonitor.page.listing.layout.RowGroup;
import org.govmonitor.page.listing.layout.Surroundings;

/** A list written in the markup itself, found by its structure. */
public final class MarkupListing implements ListingStrategy {
    private static final int MOST_GROUPS = 40;

    private final DateSource source;

    /** For markup that people see: the dates stand in the list. */
    public MarkupListing() {
        this(DateSource.LIST_TEXT);
    }

    /** @param source of the dates in the rows */
    public MarkupListing(DateSource source) {
        this.source = source;
    }

    @Override
    public Optional<Listing> read(Page page, LocalDate today) {
        RowFinder rows = RowFinder.in(page);
        ColumnContext column = ColumnContext.of(page).with(rows.crumbs());
        List<Candidate> candidates = new ArrayList<>();
        for (RowGroup group : largest(rows.groups())) {
            Surroundings place = Surroundings.of(group.block(), column, page);
            if (!place.beside()) {
                Candidate.ifLikely(group, place, column, page, today).ifPresent(candidates::add);
            }
        }
        Claims claims = Claims.among(candidates, column, page);
        if (claims.best().isEmpty()) {
            return Optional.empty();
        }
        List<ListingItem> items = claims.best().stream()
                .flatMap(c -> Items.of(c, page, today, source).stream())
                .toList();
        return Optional.of(new Listing.Read(items, lists(claims.named(), page, today)));
    }

    private List<NamedList> lists(Map<String, List<Candidate>> named, Page page, LocalDate today) {
        List<NamedList> lists = new ArrayList<>();
        named.forEach((name, candidates) -> lists.add(new NamedList(
                name,
                candidates.stream()
                        .flatMap(c -> Items.of(c, page, today, source).stream())
                        .toList())));
        return lists;
    }

    /** The items of a page that is known to hold a list and little else, however short; empty where it holds no link. */
    public List<ListingItem> readKnown(Page page, LocalDate today) {
        return candidates(page, today).stream()
                .max(Comparator.comparingDouble(Candidate::score))
                .map(best -> Items.of(best, page, today, source))
                .orElse(List.of());
    }

    /** The groups of the page, in its order, each read as if it were the list. */
    static List<Candidate> candidates(Page page, LocalDate today) {
        RowFinder rows = RowFinder.in(page);
        ColumnContext column = ColumnContext.of(page).with(rows.crumbs());
        List<Candidate> candidates = new ArrayList<>();
        for (RowGroup group : largest(rows.groups())) {
            Surroundings place = Surroundings.of(group.block(), column, page);
            candidates.add(Candidate.of(group, place, column, page, today));
        }
        return candidates;
    }

    /** A list is among the larger groups of its page; reading hundreds of small ones would only cost time. */
    static List<RowGroup> largest(List<RowGroup> groups) {
        if (groups.size() <= MOST_GROUPS) {
            return groups;
        }
        Set<RowGroup> kept = groups.stream()
                .sorted(Comparator.comparingInt(RowGroup::weight).reversed())
                .limit(MOST_GROUPS)
                .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
        return groups.stream().filter(kept::contains).toList();
    }
}
