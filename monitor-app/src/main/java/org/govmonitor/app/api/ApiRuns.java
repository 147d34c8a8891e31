package org.govmonitor.app.api;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.govmonitor.app.ledger.SiteScanRecord;
import org.govmonitor.app.members.ForMembers;
import org.govmonitor.app.members.SignedIn;
import org.govmonitor.app.runs.LiveRun;
import org.govmonitor.app.runs.Plan;
import org.govmonitor.app.runs.RunQuery;
import org.govmonitor.app.runs.RunReport;
import org.govmonitor.app.runs.RunReports;
import org.govmonitor.app.runs.RunState;
import org.govmonitor.app.runs.ScanRuns;
import org.govmonitor.app.runs.SiteProgress;
import org.govmonitor.app.runs.UnreadColumn;
import org.govmonitor.scan.SiteScan;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/v1/runs}: what is being read, what was, and what could not be. */
@RestController
class ApiRuns {
    private final ScanRuns runs;
    private final RunReports reports;
    private final Clock clock;

    ApiRuns(ScanRuns runs, RunReports reports, Clock clock) {
        this.runs = runs;
        this.reports = reports;
        this.clock = clock;
    }

    /** A run with what became of each of its sites and accounts. */
    record Report(RunJson run, List<Scan> targets, List<Unread> unread) {}

    /**
     * One site or account of a run.
     *
     * @param outcome null until it has ended, and so are the numbers
     */
    record Scan(
            long target,
            SiteScanRecord.State state,
            Instant startedAt,
            @Nullable Instant endedAt,
            SiteScan.@Nullable State outcome,
            @Nullable Integer columns,
            @Nullable Integer judged,
            @Nullable Integer pages,
            @Nullable Integer attachments,
            @Nullable Integer failed) {
        static Scan of(SiteScanRecord scan) {
            var end = scan.end();
            return new Scan(
                    scan.key().targetId(),
                    scan.state(),
                    scan.startedAt(),
                    scan.endedAt(),
                    end == null ? null : end.outcome(),
                    end == null ? null : end.columnsRegistered(),
                    end == null ? null : end.columnsJudged(),
                    end == null ? null : end.pages(),
                    end == null ? null : end.attachments(),
                    end == null ? null : end.failed());
        }
    }

    /** A column without a verdict, with the reason for programs. */
    record Unread(long site, long columnId, String column, String reason) {
        static Unread of(UnreadColumn column) {
            return new Unread(column.siteId(), column.columnId(), column.column(), column.reason());
        }
    }

    /**
     * A run under way.
     *
     * @param secondsLeft null where nobody can tell
     */
    record Live(
            RunJson run,
            int targets,
            int done,
            int unreadable,
            int pages,
            int failed,
            int found,
            @Nullable Long secondsLeft,
            List<Reading> now) {
        static Live of(LiveRun live) {
            Duration left = live.left();
            return new Live(
                    RunJson.of(live.run()),
                    live.targets(),
                    live.done(),
                    live.unreadable(),
                    live.pages(),
                    live.failed(),
                    live.found(),
                    left == null ? null : left.toSeconds(),
                    live.now().stream().map(Reading::of).toList());
        }
    }

    /** A site that is being read. */
    record Reading(long target, String name, Instant since, int pages, int failed, int found) {
        static Reading of(SiteProgress site) {
            return new Reading(site.siteId(), site.site(), site.since(), site.pages(), site.failed(), site.found());
        }
    }

    /** All runs under way. */
    record AllLive(List<Live> items) {}

    @GetMapping("/api/v1/runs")
    @ForMembers
    Listed<RunJson> list(
            @RequestParam @Nullable Plan plan,
            @RequestParam @Nullable RunState state,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam @Nullable Integer limit,
            @RequestParam @Nullable String cursor,
            SignedIn me) {
        int most = Limit.of(limit);
        RunQuery query = new RunQuery(
                me.sight(),
                plan,
                state,
                from == null ? null : from.atStartOfDay(clock.getZone()).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(clock.getZone()).toInstant(),
                false,
                null);
        if (cursor != null) {
            RunCursor last = RunCursor.read(cursor);
            query = query.after(last.startedAt(), last.id());
        }
        return Listed.of(runs.first(query, most + 1), most, RunJson::of, RunCursor::of);
    }

    @GetMapping("/api/v1/runs/live")
    @ForMembers
    AllLive live(SignedIn me) {
        return new AllLive(runs.live(me.sight()).stream().map(Live::of).toList());
    }

    @GetMapping("/api/v1/runs/{id}")
    @ForMembers
    Report one(@PathVariable long id, SignedIn me) {
        RunReport report = reports.of(me.sight(), id).orElseThrow(Refusal::notThere);
        return new Report(
                RunJson.of(report.run()),
                report.targets().stream().map(Scan::of).toList(),
                report.unread().stream().map(Unread::of).toList());
    }
}
