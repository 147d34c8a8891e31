package org.govmonitor.discover.candidate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.discover.address.PageKey;
import org.govmonitor.discover.menu.MenuLink;
import org.govmonitor.discover.menu.Trail;
import org.govmonitor.fetch.FetchResult;
import org.jspecify.annotations.Nullable;

/** An address that may be a column's, and what the site has said of it so far. */
public final class Candidate {
    private final HttpUrl url;
    private final int depth;
    private final Map<String, Integer> names = new LinkedHashMap<>();
    private final Set<Integer> seenOn = new HashSet<>();
    private final Set<String> parents = new HashSet<>();
    private List<String> above = List.of();
    private boolean isSiteMap;
    private @Nullable ColumnPage page;
    private FetchResult.@Nullable Failed failure;
    private boolean leadsAway;

    Candidate(HttpUrl url, int depth) {
        this.url = url;
        this.depth = depth;
    }

    /** @param pageNumber which page of the walk shows the link */
    void linked(MenuLink link, int pageNumber) {
        names.merge(link.name(), 1, Integer::sum);
        seenOn.add(pageNumber);
        isSiteMap |= link.role() == MenuLink.Role.SITE_MAP;
        if (link.parent() != null) {
            parents.add(PageKey.of(link.parent()));
        }
        if (link.above().size() > above.size()) {
            above = new ArrayList<>(link.above());
        }
    }

    void arrived(ColumnPage read) {
        page = read;
        if (read.trail() != null) {
            read.trail().above().stream()
                    .map(Trail.Step::url)
                    .filter(Objects::nonNull)
                    .map(PageKey::of)
                    .forEach(parents::add);
        }
    }

    public void failed(FetchResult.Failed why) {
        failure = why;
    }

    /** Notes that its address only sends on to another page. */
    public void leadsAway() {
        leadsAway = true;
    }

    HttpUrl url() {
        return page == null ? url : page.url();
    }

    public HttpUrl linkedUrl() {
        return url;
    }

    public int depth() {
        return depth;
    }

    boolean isSiteMap() {
        return isSiteMap;
    }

    boolean isLeadingAway() {
        return leadsAway;
    }

    @Nullable
    public ColumnPage page() {
        return page;
    }

    FetchResult.@Nullable Failed failure() {
        return failure;
    }

    /** On how many pages of the walk a link leads here. */
    int pagesThatLink() {
        return seenOn.size();
    }

    /** The keys of the pages it stands under, by menu or trail. */
    Set<String> parents() {
        return parents;
    }

    /** The words most links use. */
    String linkName() {
        return names.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** The names from the top down to its own: by its trail, else by the menus. */
    List<String> path(String name) {
        List<String> path = new ArrayList<>();
        if (page != null && page.trail() != null) {
            path.addAll(page.trail().names());
            String last = path.get(path.size() - 1);
            if (last.contains(name) || name.contains(last)) {
                path.set(path.size() - 1, name);
                return path;
            }
        } else {
            path.addAll(above);
        }
        if (path.isEmpty() || !path.get(path.size() - 1).equals(name)) {
            path.add(name);
        }
        return path;
    }
}
