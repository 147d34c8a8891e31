package org.govmonitor.scan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.check.ColumnObservation;
import org.govmonitor.check.ColumnVerdict;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Visit;
import org.govmonitor.check.memory.ListMemory;
import org.govmonitor.check.seen.ListingSeen;
import org.govmonitor.check.seen.Seen;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.jspecify.annotations.Nullable;

/** What the scan of one site has found so far; the listener is told of each thing as it is found. */
final class Account {
    private final Site site;
    private final SiteFetches fetches;
    private final ScanListener listener;
    private final List<ColumnObservation> columns = new ArrayList<>();
    private final Map<SiteColumn, ListMemory> memories = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<Problem> contacts = new ArrayList<>();
    private final Set<AccountLink> accountLinks = new LinkedHashSet<>();

    /** @param fetches tell how the subject of a verdict was answered */
    Account(Site site, SiteFetches fetches, ScanListener listener) {
        this.site = site;
        this.fetches = fetches;
        this.listener = listener;
    }

    void add(Visit visit) {
        add(visit, null);
    }

    /** @param listing that the subject shows, or null */
    void add(Visit visit, @Nullable ListingSeen listing) {
        if (visit.problem() != null) {
            problems.add(visit.problem());
        }
        HttpUrl url = visit.subject().url();
        Seen seen = new Seen(url == null ? null : fetches.answered(url), listing);
        listener.visited(site, seen.isSomething() ? visit.with(seen) : visit);
    }

    void add(ColumnVerdict verdict, ListingSeen listing) {
        columns.add(verdict.observation());
        listener.observed(site, verdict.observation());
        verdict.visits().forEach(visit -> add(visit, listing));
    }

    /** Notes numbers that were published on purpose: they are counted, and no problem. */
    void addContacts(Problem published) {
        contacts.add(published);
    }

    /** Notes the posts of media accounts among the items of a list. */
    void addAccountLinks(Listing.Read list) {
        list.items().stream().flatMap(item -> AccountLink.of(item).stream()).forEach(accountLinks::add);
    }

    List<AccountLink> accountLinks() {
        return List.copyOf(accountLinks);
    }

    /** What is known of a column's list at the end of the scan. */
    void remember(SiteColumn column, ListMemory memory) {
        memories.put(column, memory);
    }

    /** In the order of the site's columns, whichever was judged first. */
    List<ColumnObservation> columns() {
        return columns.stream()
                .sorted(Comparator.comparingInt(seen -> site.columns().indexOf(seen.column())))
                .map(seen -> {
                    ListMemory memory = memories.get(seen.column());
                    return memory == null ? seen : seen.with(memory);
                })
                .toList();
    }

    List<Problem> problems() {
        return problems;
    }

    List<Problem> contacts() {
        return contacts;
    }
}
