package org.govmonitor.discover;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.page.Listing;
import org.govmonitor.page.ListingItem;

/**
 * Which pages only gather what other columns list. Such a channel page has columns below it, by menu, by trail or by
 * showing the beginnings of their lists, and no list of its own beside theirs.
 */
final class Channels {
    /** A page that shows the beginnings of so many lists shows no list of its own. */
    private static final int GATHERED_LISTS = 2;
    /** From this share of items found in no column below, a list is the page's own. */
    private static final double OWN = 0.5;
    /** What so large a share of pages leads on to is a side bar's. */
    private static final double EVERYWHERE = 0.3;

    private static final int SEVERAL = 5;

    private final Map<String, Set<Candidate>> below = new HashMap<>();
    private final Candidates candidates;

    Channels(Candidates candidates) {
        this.candidates = candidates;
        for (Candidate candidate : candidates.all()) {
            if (candidate.page() != null && !candidate.page().isArticle()) {
                candidate.parents().forEach(parent -> addBelow(parent, candidate));
            }
        }
        addGathered();
    }

    private void addBelow(String parent, Candidate child) {
        Candidate channel = candidates.at(parent);
        if (channel != null && channel != child) {
            below.computeIfAbsent(PageKey.of(channel.url()), key -> new LinkedHashSet<>())
                    .add(child);
        }
    }

    private void addGathered() {
        Map<String, Integer> leads = new HashMap<>();
        for (Candidate candidate : candidates.all()) {
            if (candidate.page() != null) {
                candidate.page().fullLists().forEach(target -> leads.merge(target, 1, Integer::sum));
            }
        }
        int sideBars = (int) Math.max(SEVERAL, EVERYWHERE * candidates.pages());
        for (Candidate candidate : candidates.all()) {
            ColumnPage page = candidate.page();
            if (page != null) {
                Set<Candidate> gathered = new LinkedHashSet<>();
                for (String target : page.fullLists()) {
                    Candidate child = candidates.at(target);
                    if (child != null && child != candidate && leads.getOrDefault(target, 0) <= sideBars) {
                        gathered.add(child);
                    }
                }
                if (gathered.size() >= GATHERED_LISTS) {
                    gathered.forEach(child -> addBelow(PageKey.of(page.url()), child));
                }
            }
        }
    }

    /** Whether a candidate's page is a channel without a list of its own. */
    boolean isOnlyChannel(Candidate candidate) {
        Set<Candidate> children = below.getOrDefault(PageKey.of(candidate.url()), Set.of());
        ColumnPage page = candidate.page();
        if (children.isEmpty() || page == null) {
            return false;
        }
        return !(page.listing() instanceof Listing.Read list) || ownShare(list, page.url(), children) < OWN;
    }

    private static double ownShare(Listing.Read list, HttpUrl url, Set<Candidate> children) {
        Set<String> listed = new HashSet<>();
        Set<String> folders = new HashSet<>();
        for (Candidate child : children) {
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
