package org.govmonitor.scan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.check.memory.ItemMark;
import org.govmonitor.check.memory.ListMemory;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.page.Page;
import org.govmonitor.page.home.HomePage;
import org.govmonitor.page.listing.ListingItem;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.scan.list.ListWatch;
import org.govmonitor.scan.unchanged.DocumentMark;
import org.govmonitor.scan.unchanged.DocumentMarks;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is new on a site: the articles on its home page and in its columns that were not read before, or that a list has
 * begun to call by another title. A column whose page is the same as when everything in it had been read is left at that; one
 * that changed is followed down to what was read before.
 */
final class ContentWalk {
    private final Frontier frontier;
    private final SiteFetches fetches;
    private final PageReads pages;
    private final Attachments attachments;
    private final DocumentJudge documents;
    private final ListingFetch lists;
    private final DocumentMarks marks;
    private final Known known;
    private final ScanPlan plan;
    private final List<Column> columns = new ArrayList<>();

    ContentWalk(
            Frontier frontier,
            SiteFetches fetches,
            PageReads pages,
            Attachments attachments,
            DocumentJudge documents,
            ListingFetch lists,
            DocumentMarks marks,
            Known known,
            ScanPlan plan) {
        this.frontier = frontier;
        this.fetches = fetches;
        this.pages = pages;
        this.attachments = attachments;
        this.documents = documents;
        this.lists = lists;
        this.marks = marks;
        this.known = known;
        this.plan = plan;
    }

    /** Puts the new articles of the home page on the frontier. */
    void home(Page home) {
        PageReads.madeOut(home.url(), () -> HomePage.of(home, plan.today()).news())
                .ifPresent(news -> news.stream()
                        .filter(url -> isNew(url, null, null))
                        .forEach(url -> frontier.addArticle(url, plan.today(), null)));
    }

    /** Puts the new articles of a column on the frontier. */
    void read(SiteColumn column) {
        HttpUrl address = Addresses.canonical(column.url());
        frontier.take(address);
        boolean readBefore = marks.settled(address) != null;
        FetchResult result = fetches.page(address, marks.validatorsOfList(address));
        if (marks.sameList(address, result) != null) {
            return;
        }
        if (!(result instanceof FetchResult.Ok ok)) {
            documents.failed(address, (FetchResult.Failed) result);
            return;
        }
        Optional<PageRead> page = pages.page(ok, address, column.name());
        page.flatMap(read -> PageReads.madeOut(address, () -> lists.of(read, column)))
                .ifPresent(list -> follow(new Column(column, address, ok, list.source() == null, readBefore), list));
    }

    private void follow(Column column, ListingFetch.ColumnList list) {
        columns.add(column);
        ListWatch nobody = new ListWatch(null, item -> false, plan.today(), false);
        column.walk = new ColumnWalk(column.column, frontier, column, nobody, list.further());
        column.walk.follow(list.page(), list.listing(), null);
    }

    /**
     * Remembers, at the end of the walk, the columns of which everything was read.
     *
     * @param cutShort whether the walk ended before it had read all that it found
     */
    void finish(boolean cutShort) {
        if (!cutShort && !attachments.wereTroubled()) {
            columns.stream()
                    .filter(Column::isReadThrough)
                    .forEach(column -> marks.read(column.address, column.answer, false, List.of()));
        }
    }

    /** Whether an article is to be read; what is known of it and was not obtained with it, is. */
    private boolean isNew(HttpUrl url, @Nullable ListingItem item, @Nullable ListMemory memory) {
        DocumentMark mark = marks.settled(url);
        if (mark == null || documents.owes(Addresses.canonical(url)) || isRenamed(item, memory, mark.readOn())) {
            return true;
        }
        List<HttpUrl> missing = mark.attachments().stream()
                .filter(attachment -> marks.settled(attachment) == null)
                .toList();
        attachments.await(missing, url, null);
        return false;
    }

    /** Whether its list began to show it otherwise after it was read. */
    private static boolean isRenamed(@Nullable ListingItem item, @Nullable ListMemory memory, LocalDate readOn) {
        return item != null
                && memory != null
                && memory.latestSeenFirst(ItemMark.of(item))
                        .map(day -> day.isAfter(readOn))
                        .orElse(false);
    }

    /** One column whose page has changed, or was never read through. */
    private final class Column implements Following {
        private final SiteColumn column;
        private final HttpUrl address;
        private final FetchResult.Ok answer;
        private final boolean isInPage;
        private final boolean readBefore;
        private final @Nullable ListMemory memory;
        private final Set<HttpUrl> asked = new HashSet<>();
        private @Nullable ColumnWalk walk;
        private boolean lastWasNew;

        /**
         * @param isInPage whether the list lies in the column's own page, so that that page changes with it
         * @param readBefore whether everything in it had been read when it looked otherwise
         */
        Column(SiteColumn column, HttpUrl address, FetchResult.Ok answer, boolean isInPage, boolean readBefore) {
            this.column = column;
            this.address = address;
            this.answer = answer;
            this.isInPage = isInPage;
            this.readBefore = readBefore;
            this.memory = known.lists().get(address);
        }

        @Override
        public boolean item(HttpUrl url, @Nullable ListingItem item, @Nullable LocalDate day, ColumnWalk itself) {
            lastWasNew = isNew(url, item, memory);
            boolean fresh = lastWasNew ? frontier.addArticle(url, day, itself) : frontier.pass(url);
            if (lastWasNew) {
                asked.add(url);
            }
            return fresh;
        }

        @Override
        public boolean goesOn() {
            return !readBefore || !isInPage || lastWasNew;
        }

        boolean isReadThrough() {
            return isInPage && walk != null && !walk.isOpen() && asked.stream().noneMatch(fetches::wasTroubled);
        }
    }
}
