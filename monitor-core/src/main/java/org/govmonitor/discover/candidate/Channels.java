package org.govmonitor.discover.candidate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.discover.address.PageKey;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingItem;

/**
 * Which pages only gather what other columns list. Such a channel page has columns below it, by menu, by trail or by
 * showing the beginnings of their lists, and no list of its own beside theirs.
 */
public final class Channels {
    /** A page that shows the beginnings of so many lists shows no list of its own. */
    private static final int GATHERED_LISTS = 2;
    /** From this share of items found in no column below, a list is the page's own. */
    private static final double OWN = 0.5;
    /** The channels above a column show the beginning of its list; where more pages do, it stands in a side bar. */
    private static final int MOST_GATHERERS = 3;

    private final Candidates candidates;
    private final Map<String, Set<Candidate>> below = new HashMap<>();
    private final Map<String, Integer> gatherers = new HashMap<>();

    Channels(Candidates candidates) {
        this.candidates = candidates;
        for (Candidate candidate : candidates.all()) {
            ColumnPage page = candidate.page();
            if (page != null && !page.isArticle()) {
                candidate.parents().forEach(parent -> addBelow(parent, candidate));
                page.fullLists().forEach(list -> gatherers.merge(list, 1, Integer::sum));
            }
        }
    }

    private void addBelow(String parent, Candidate child) {
        Candidate channel = candidates.at(parent);
        if (channel != null && channel != child) {
            below.computeIfAbsent(PageKey.of(channel.url()), key -> new LinkedHashSet<>())
                    .add(child);
        }
    }

    /** Whether a candidate's page is a channel without a list of its own. */
    boolean isOnlyChannel(Candidate candidate) {
        ColumnPage page = candidate.page();
        if (page == null) {
            return false;
        }
        Set<Candidate> children = below.getOrDefault(PageKey.of(page.url()), Set.of());
        Set<Candidate> gathered = gathered(candidate, page);
        if (gathered.size() >= GATHERED_LISTS || gathered.stream().anyMatch(children::contains)) {
            return true;
        }
        return !children.isEmpty()
                && (!(page.listing() instanceof Listing.Read list) || ownShare(list, page.url(), children) < OWN);
    }

    private Set<Candidate> gathered(Candidate candidate, ColumnPage page) {
        Set<Candidate> gathered = new LinkedHashSet<>();
        for (String list : page.fullLists()) {
            Candidate other = candidates.at(list);
            if (other != null && other != candidate && gatherers.getOrDefault(list, 0) <= MOST_GATHERERS) {
                gathered.add(other);
            }
        }
        return gathered;
    }

    private static double ownShare(Listing.Read list, HttpUrl url, Set<Candidate> children) {
        Set<String> listed = new HashSet<>();
        Set<String> folders = new HashSet<>();
        for (Candidate child : children) {
            listed.add(PageKey.of(child.url()));
            String folder = folder(child.url());
            if (!folder(url).startsWith(folder)) {
                folders.add(folder);
            }
            if (child.page() != null && child.page().listing() instanceof Listing.Read below) {
                below.items().stream()
                        .map(ListingItem::url)
                        .filter(item -> item != null)
                        .forEach(item -> listed.add(PageKey.of(item)));
            }
        }
        long own = list.items().stream()
                .filter(item -> item.url() == null
                        || !listed.contains(PageKey.of(item.url()))
                                && folders.stream().noneMatch(item.url().encodedPath()::startsWith))
                .count();
        return (double) own / list.items().size();
    }

    private static String folder(HttpUrl url) {
        String path = url.encodedPath();
        return path.substring(0, path.lastIndexOf('/') + 1);
    }
}
