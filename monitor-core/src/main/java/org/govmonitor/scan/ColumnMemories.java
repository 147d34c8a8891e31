package org.govmonitor.scan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.check.ColumnReading;
import org.govmonitor.check.memory.ItemMark;
import org.govmonitor.check.memory.ListMemory;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.scan.list.ListWatch;
import org.jspecify.annotations.Nullable;

/**
 * What the lists of one site tell beside what earlier scans knew of them. Verdicts that hang on this are given at the end
 * of all walks: only then is it known what a list holds.
 */
final class ColumnMemories {

    /** A list under way, and its column's reading where that waits for the end. */
    private static final class Watched {
        private final SiteColumn column;
        private final ListWatch watch;
        private @Nullable ColumnReading waiting;

        Watched(SiteColumn column, ListWatch watch) {
            this.column = column;
            this.watch = watch;
        }
    }

    /** Gives the verdict on a reading that waited. */
    interface Judge {
        void judge(ColumnReading reading);
    }

    private static final int DAYS_BETWEEN_FULL_READINGS = 7;

    private final Map<HttpUrl, ListMemory> known;
    private final DateDoubts doubts;
    private final Account account;
    private final ScanPlan plan;
    private final List<Watched> lists = new ArrayList<>();
    private boolean onwards = true;

    ColumnMemories(Known known, DateDoubts doubts, Account account, ScanPlan plan) {
        this.known = known.lists();
        this.doubts = doubts;
        this.account = account;
        this.plan = plan;
    }

    /** Nothing is followed: no list can be read in full, and nothing is kept, so that the next whole scan sees all of it. */
    void onlyReread() {
        onwards = false;
    }

    /** Whether a column's list is to be walked to its end: the first time, and then once a week, each column on a day of its own. */
    boolean isDueInFull(SiteColumn column) {
        ListMemory memory = known(column);
        long turn = Math.floorMod(Frontier.key(column.url()).hashCode(), DAYS_BETWEEN_FULL_READINGS);
        return onwards
                && (memory == null || Math.floorMod(plan.today().toEpochDay(), DAYS_BETWEEN_FULL_READINGS) == turn);
    }

    /** Begins to watch a column's list. */
    ListWatch watch(SiteColumn column) {
        ListMemory own = known(column);
        ListWatch watch = new ListWatch(
                own,
                item -> known.values().stream().anyMatch(memory -> memory != own && !memory.isStrange(item)),
                plan.today(),
                onwards);
        lists.add(new Watched(column, watch));
        return watch;
    }

    /** Leaves the verdict on the column watched last to the end. */
    void await(ColumnReading reading) {
        lists.get(lists.size() - 1).waiting = reading;
    }

    /** An article that a list led to was read. */
    void read(ListWatch watch, HttpUrl address, PageRead article) {
        if (watch.isSuspect(address)) {
            doubts.read(address, article);
        }
    }

    /** At the end of all walks. */
    void finish(Judge judge) {
        for (Watched list : lists) {
            ListMemory after = list.watch.after(unexamined(list));
            if (list.waiting != null) {
                judge.judge(after == null ? list.waiting : list.waiting.with(after));
            }
            if (onwards && after != null) {
                account.remember(list.column, after);
            }
        }
    }

    private Set<ItemMark> unexamined(Watched list) {
        ListMemory before = known(list.column);
        LocalDate inFull = before == null ? null : before.lastReadInFull();
        return !onwards || inFull == null ? Set.of() : doubts.judge(list.column, list.watch, inFull);
    }

    private @Nullable ListMemory known(SiteColumn column) {
        return known.get(Addresses.canonical(column.url()));
    }
}
