package org.govmonitor.app.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.registration.KeptColumn;
import org.govmonitor.app.registration.RegistryView;
import org.govmonitor.app.registration.WatchState;
import org.govmonitor.app.runs.board.ListedSite;
import org.govmonitor.app.runs.board.SiteBoard;
import org.govmonitor.app.runs.board.SiteFilter;
import org.govmonitor.app.runs.board.SiteMark;
import org.govmonitor.app.runs.seen.ColumnSeen;
import org.govmonitor.app.runs.seen.ColumnStandings;
import org.govmonitor.check.Standing;
import org.govmonitor.registry.ColumnKind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/sites}: how the sites stand. */
@RestController
class ApiSites {
    private static final String LIST = "sites";
    private static final String COLUMNS = "columns";

    private final SiteBoard board;
    private final RegistryView registry;
    private final ColumnStandings standings;

    ApiSites(SiteBoard board, RegistryView registry, ColumnStandings standings) {
        this.board = board;
        this.registry = registry;
        this.standings = standings;
    }

    /**
     * A site.
     *
     * @param halt why it is not watched, or null where it is
     * @param columns watched ones by how they stand; {@code unseen} were never looked at
     * @param nextDue the next last day in order of a column, or null
     */
    record Site(
            long id,
            String name,
            String url,
            String unit,
            @Nullable HaltJson halt,
            int watched,
            int paused,
            Map<Standing, Integer> columns,
            int unseen,
            @Nullable LocalDate nextDue) {
        static Site of(ListedSite site) {
            return new Site(
                    site.id(),
                    site.name(),
                    site.url(),
                    site.unit(),
                    HaltJson.of(site.halt()),
                    site.watched(),
                    site.paused(),
                    site.standings(),
                    site.unseen(),
                    site.nextDue());
        }
    }

    /**
     * A column of a site.
     *
     * @param standing null where it was never looked at, and so is what follows
     * @param reason for programs, why it could not be read, or null
     */
    record Column(
            long id,
            String name,
            String url,
            @Nullable ColumnKind kind,
            @Nullable HaltJson halt,
            @Nullable Standing standing,
            @Nullable LocalDate newest,
            @Nullable LocalDate limit,
            @Nullable String reason,
            @Nullable Instant observedAt) {
        static Column of(KeptColumn kept, @Nullable ColumnSeen seen) {
            return new Column(
                    kept.id(),
                    kept.column().name(),
                    kept.column().url().toString(),
                    seen == null || seen.kind() == null ? kept.column().kind() : seen.kind(),
                    HaltJson.of(kept.kept().halt()),
                    seen == null ? null : seen.standing(),
                    seen == null ? null : seen.newest(),
                    seen == null ? null : seen.limit(),
                    seen == null ? null : seen.reason(),
                    seen == null ? null : seen.observedAt());
        }
    }

    @GetMapping("/api/v1/sites")
    @ForMembers
    Listed<Site> list(
            @RequestParam @Nullable String q,
            @RequestParam @Nullable String unit,
            @RequestParam @Nullable SiteMark mark,
            @RequestParam @Nullable WatchState watch,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String cursor,
            SignedIn me) {
        int most = Limit.of(limit);
        List<ListedSite> found =
                board.after(me.sight(), new SiteFilter(q, unit, mark, watch), RowCursor.after(LIST, cursor), most + 1);
        return Listed.of(found, most, Site::of, site -> new RowCursor(LIST, site.id()));
    }

    @GetMapping("/api/v1/sites/{id}")
    @ForMembers
    Site one(@PathVariable long id, SignedIn me) {
        return Site.of(board.one(me.sight(), id).orElseThrow(Refusal::notThere));
    }

    @GetMapping("/api/v1/sites/{id}/columns")
    @ForMembers
    Listed<Column> columns(
            @PathVariable long id,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String cursor,
            SignedIn me) {
        int most = Limit.of(limit);
        long after = RowCursor.after(COLUMNS, cursor);
        if (board.one(me.sight(), id).isEmpty()) {
            throw Refusal.notThere();
        }
        List<KeptColumn> columns = registry.columns(me.sight(), id).stream()
                .filter(column -> column.id() > after && column.kept().state() != WatchState.RETIRED)
                .sorted(Comparator.comparingLong(KeptColumn::id))
                .limit(most + 1L)
                .toList();
        Map<Long, ColumnSeen> seen =
                standings.of(columns.stream().map(KeptColumn::id).toList());
        return Listed.of(
                columns,
                most,
                column -> Column.of(column, seen.get(column.id())),
                column -> new RowCursor(COLUMNS, column.id()));
    }
}
