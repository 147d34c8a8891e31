package org.govmonitor.discover.candidate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.discover.address.AddressShape;
import org.govmonitor.discover.address.PageKey;
import org.govmonitor.discover.menu.MenuLink;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingItem;
import org.jspecify.annotations.Nullable;

/**
 * The candidates of a site, each once, and the order in which they are looked at: site maps first, then as the site shows
 * them, level by level; last those whose addresses look like the articles in the lists read so far, and only as long as
 * that brings columns to light.
 */
public final class Candidates {
    private static final int MOST = 1_500;
    private static final int DEEPEST = 4;
    private static final int BARREN = 15;
    /** Titles of articles are mostly longer, names of columns mostly shorter. */
    private static final int TITLE = 10;

    private final Map<String, Candidate> all = new LinkedHashMap<>();
    private final Deque<Candidate> waiting = new ArrayDeque<>();
    private final Deque<Candidate> unlikely = new ArrayDeque<>();
    private final Set<String> articleShapes = new HashSet<>();
    private final Map<String, Integer> columnShapes = new HashMap<>();
    private int pages;
    private int barren;

    /** Takes in what one page shows. */
    public void add(List<MenuLink> links, int depth) {
        pages++;
        for (MenuLink link : links) {
            String key = PageKey.of(link.url());
            Candidate candidate = all.get(key);
            if (candidate == null && depth <= DEEPEST && all.size() < MOST) {
                candidate = new Candidate(link.url(), depth);
                all.put(key, candidate);
                if (link.role() == MenuLink.Role.SITE_MAP) {
                    waiting.addFirst(candidate);
                } else {
                    waiting.addLast(candidate);
                }
            }
            if (candidate != null) {
                candidate.linked(link, pages);
            }
        }
    }

    /** Takes in what became of a candidate's page. */
    public void arrived(Candidate candidate, ColumnPage page) {
        candidate.arrived(page);
        all.putIfAbsent(PageKey.of(page.url()), candidate);
        boolean isColumn = !page.isArticle() && page.calls(candidate.linkName());
        barren = isColumn ? 0 : barren + 1;
        if (isColumn) {
            columnShapes.merge(AddressShape.of(page.url()), 1, Integer::sum);
        }
        if (page.listing() instanceof Listing.Read list) {
            list.items().stream()
                    .filter(item -> item.date() != null || item.title().length() >= TITLE)
                    .map(ListingItem::url)
                    .forEach(this::learnArticle);
        }
    }

    private void learnArticle(@Nullable HttpUrl url) {
        if (url != null) {
            articleShapes.add(AddressShape.of(url));
        }
    }

    /** The next to look at, or null where none is left that is worth it. */
    @Nullable
    public Candidate next() {
        while (!waiting.isEmpty()) {
            Candidate candidate = waiting.removeFirst();
            if (!looksLikeArticle(candidate)) {
                return candidate;
            }
            unlikely.addLast(candidate);
            barren = 0;
        }
        return barren >= BARREN ? null : unlikely.pollFirst();
    }

    private boolean looksLikeArticle(Candidate candidate) {
        String shape = AddressShape.of(candidate.linkedUrl());
        return articleShapes.contains(shape) && !columnShapes.containsKey(shape);
    }

    /** Whether another candidate is known by this address. */
    public boolean isOthers(HttpUrl url, Candidate candidate) {
        Candidate known = all.get(PageKey.of(url));
        return known != null && known != candidate;
    }

    @Nullable
    Candidate at(String key) {
        return all.get(key);
    }

    /** Each once, in the order in which the site shows them. */
    public Collection<Candidate> all() {
        return new ArrayList<>(new LinkedHashSet<>(all.values()));
    }

    /** How many pages were taken in. */
    int pages() {
        return pages;
    }

    /** Whether the addresses of several columns have the form of this one. */
    boolean isColumnShape(HttpUrl url) {
        return columnShapes.getOrDefault(AddressShape.of(url), 0) > 1;
    }
}
