package org.govmonitor.scan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * What is still to be read of a site, newest first, each address once. A further page of a list is worth as much as the
 * last item before it, since what it lists is older: so no long list keeps another's fresh articles waiting.
 */
final class Frontier {

    /**
     * One page to be read.
     *
     * @param worth the day it is thought to be from; what has none comes last
     * @param column the column whose list leads to it, or null
     * @param isList whether it is a further page of that column's list
     */
    record Target(
            HttpUrl url,
            @Nullable LocalDate worth,
            @Nullable ColumnWalk column,
            boolean isList,
            long order) {
        private static final Comparator<Target> NEWEST_FIRST = Comparator.comparing(
                        Target::worth, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(Target::order);
    }

    private final Scope scope;
    private final Set<String> met = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final PriorityQueue<Target> waiting = new PriorityQueue<>(Target.NEWEST_FIRST);
    private long added;

    Frontier(Scope scope) {
        this.scope = scope;
    }

    /**
     * Takes an address to be read now, whether it was waiting or not.
     *
     * @return false if it was taken before
     */
    boolean take(HttpUrl url) {
        String key = key(url);
        met.add(key);
        return taken.add(key);
    }

    /** Notes an address that need not be read; false if it was met before, or lies outside the site. */
    boolean pass(HttpUrl url) {
        return scope.contains(url) && met.add(key(url));
    }

    /** Whether the address is that of a page of the site. */
    boolean isArticle(HttpUrl url) {
        return scope.contains(url) && Scope.isPage(url);
    }

    /**
     * Adds an article that a list links to.
     *
     * @return false if it lies outside the site, is no page, or was met before
     */
    boolean addArticle(HttpUrl url, @Nullable LocalDate day, @Nullable ColumnWalk column) {
        return Scope.isPage(url) && add(url, day, column, false);
    }

    /** Adds a further page of a column's list; the answer as of {@link #addArticle}. */
    boolean addList(HttpUrl url, @Nullable LocalDate lastBefore, ColumnWalk column) {
        return add(url, lastBefore, column, true);
    }

    private boolean add(HttpUrl url, @Nullable LocalDate worth, @Nullable ColumnWalk column, boolean isList) {
        if (!scope.contains(url) || !met.add(key(url))) {
            return false;
        }
        waiting.add(new Target(Addresses.canonical(url), worth, column, isList, added++));
        return true;
    }

    /** Whether anything waits that was not taken meanwhile. */
    boolean hasNext() {
        while (!waiting.isEmpty() && taken.contains(key(waiting.element().url()))) {
            waiting.remove();
        }
        return !waiting.isEmpty();
    }

    /**
     * Takes the newest that waits.
     *
     * @throws NoSuchElementException if nothing does; see {@link #hasNext()}
     */
    Target next() {
        if (!hasNext()) {
            throw new NoSuchElementException("nothing waits");
        }
        Target target = waiting.remove();
        take(target.url());
        return target;
    }

    /** Whether two addresses are of one page. */
    static boolean same(HttpUrl one, HttpUrl other) {
        return key(one).equals(key(other));
    }

    /** One page, whether by http or https. */
    static String key(HttpUrl url) {
        String canonical = Addresses.canonical(url).toString();
        return canonical.substring(canonical.indexOf(':'));
    }
}
