package org.govmonitor.app.publishing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.govmonitor.app.accounts.round.AccountRounds;
import org.govmonitor.app.ledger.ScanIntake;
import org.govmonitor.app.ledger.SiteScanEnd;
import org.govmonitor.app.ledger.SiteScanRecord;
import org.govmonitor.app.registration.Halts;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.RegisteredTarget;
import org.govmonitor.app.runs.Plan;
import org.govmonitor.app.runs.Sighting;
import org.govmonitor.app.runs.Sightings;
import org.govmonitor.app.runs.seen.DocumentCounts;
import org.govmonitor.app.runs.seen.SiteJournal;
import org.govmonitor.export.Coverage;
import org.govmonitor.export.Coverage.Share;
import org.govmonitor.scan.SiteScan;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** How much of what is registered was read in a month: by the last whole scan of each site that ended in it. */
@Component
@EnableConfigurationProperties(ListSettings.class)
class CoverageOfMonth {
    private static final String NOT_SCANNED = "NOT_SCANNED";
    private static final String PAUSED = "PAUSED";
    private static final String UNREACHABLE = "UNREACHABLE";
    private static final String NO_COLUMNS = "NO_COLUMNS";
    private static final String NO_SOURCES = "NO_SOURCES";
    private static final String NO_SOURCE_READ = "NO_SOURCE_READ";

    private final ScanIntake scans;
    private final Sightings sightings;
    private final SiteJournal journal;
    private final ListSettings settings;
    private final Clock clock;

    CoverageOfMonth(ScanIntake scans, Sightings sightings, SiteJournal journal, ListSettings settings, Clock clock) {
        this.scans = scans;
        this.sightings = sightings;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param asOf what happened after this day is not known
     * @param targets all that were ever registered; what was retired by that day does not count
     */
    Coverage of(YearMonth month, LocalDate asOf, List<RegisteredTarget> targets, Halts halts) {
        LocalDate last = asOf.isBefore(month.atEndOfMonth()) ? asOf : month.atEndOfMonth();
        Instant from = startOf(month.atDay(1));
        Instant before = startOf(last.plusDays(1));
        Map<Long, SiteScanEnd> ends = ends(Plan.judgingColumns(), from, before);
        Halted halted = new Halted(halts, before);
        List<RegisteredSite> sites = registered(targets, RegisteredSite.class, halted);
        List<RegisteredAccount> accounts = registered(targets, RegisteredAccount.class, halted);
        return new Coverage(
                sites(sites, ends, halted),
                columns(sites, ends, from, before, halted),
                journal.documentsBetween(from, before, ids(sites)::contains)
                        .map(CoverageOfMonth::attachments)
                        .orElse(null),
                accounts.isEmpty() ? null : accounts(accounts, ends(List.of(AccountRounds.PLAN), from, before), halted),
                settings.wanted());
    }

    private static Set<Long> ids(List<RegisteredSite> sites) {
        return sites.stream().map(RegisteredSite::id).collect(Collectors.toSet());
    }

    private Map<Long, SiteScanEnd> ends(List<String> plans, Instant from, Instant before) {
        Map<Long, SiteScanEnd> ends = new HashMap<>();
        for (SiteScanRecord scan : scans.lastEnded(plans, before)) {
            SiteScanEnd end = scan.end();
            if (end != null && scan.endedAt() != null && !scan.endedAt().isBefore(from)) {
                ends.put(scan.key().targetId(), end);
            }
        }
        return ends;
    }

    /** What was not watched at a moment. */
    private record Halted(Halts halts, Instant moment) {
        boolean isRetired(long targetId) {
            return halts.retiredBefore(targetId, moment);
        }

        /** Those of a site's columns that count. */
        List<Long> columns(RegisteredSite site) {
            return site.columnIds().stream()
                    .filter(column -> !halts.columnRetiredBefore(column, moment))
                    .toList();
        }

        /** Why a target was not looked at. */
        String reason(long targetId) {
            return halts.pausedBefore(targetId, moment) ? PAUSED : NOT_SCANNED;
        }

        boolean isPaused(RegisteredSite site, long column) {
            return halts.columnPausedBefore(column, moment) || halts.pausedBefore(site.id(), moment);
        }
    }

    private static <T extends RegisteredTarget> List<T> registered(
            List<RegisteredTarget> targets, Class<T> sort, Halted halted) {
        return targets.stream()
                .filter(sort::isInstance)
                .map(sort::cast)
                .filter(target -> !halted.isRetired(target.id()))
                .toList();
    }

    private static Share accounts(List<RegisteredAccount> accounts, Map<Long, SiteScanEnd> ends, Halted halted) {
        Tally tally = new Tally();
        for (RegisteredAccount account : accounts) {
            SiteScanEnd end = ends.get(account.id());
            String unread = end == null ? halted.reason(account.id()) : end.homeOpened() ? null : NO_SOURCE_READ;
            tally.count(end, account.account().sources().isEmpty() ? NO_SOURCES : unread);
        }
        return tally.share();
    }

    /** One that was read in part counts as read and as not read: more is owned up to than was missed. */
    private static Share attachments(DocumentCounts counts) {
        Map<String, Integer> notRead = new HashMap<>();
        counts.unread().forEach((reason, count) -> notRead.put(reason.said(), count));
        int missed =
                counts.unread().values().stream().mapToInt(Integer::intValue).sum();
        return new Share(counts.attachments() + missed, counts.attachments(), 0, notRead);
    }

    /** A site whose columns nobody registered was read, but nothing of it is watched: it never counts as in order. */
    private static Share sites(List<RegisteredSite> sites, Map<Long, SiteScanEnd> ends, Halted halted) {
        Tally tally = new Tally();
        for (RegisteredSite site : sites) {
            SiteScanEnd end = ends.get(site.id());
            String unread = end == null ? halted.reason(site.id()) : unread(end);
            tally.count(end, unread == null && halted.columns(site).isEmpty() ? NO_COLUMNS : unread);
        }
        return tally.share();
    }

    private Share columns(
            List<RegisteredSite> sites, Map<Long, SiteScanEnd> ends, Instant from, Instant before, Halted halted) {
        Map<Long, Sighting> seen = sightings.last(from, before).stream()
                .collect(Collectors.toMap(Sighting::columnId, Function.identity()));
        Tally tally = new Tally();
        for (RegisteredSite site : sites) {
            String unread = unread(ends.get(site.id()));
            for (long column : halted.columns(site)) {
                Sighting sighting = seen.get(column);
                String missing = halted.isPaused(site, column) ? PAUSED : unread == null ? NOT_SCANNED : unread;
                tally.count(null, sighting == null ? missing : sighting.reason());
            }
        }
        return tally.share();
    }

    /** Why a site was not read, or null where it was. */
    private static @Nullable String unread(@Nullable SiteScanEnd end) {
        if (end == null) {
            return NOT_SCANNED;
        }
        return end.homeOpened() ? null : UNREACHABLE;
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    /** Counts towards a share. */
    private static final class Tally {
        private final Map<String, Integer> notRead = new HashMap<>();
        private int registered;
        private int read;
        private int partly;

        void count(@Nullable SiteScanEnd end, @Nullable String reason) {
            registered++;
            if (reason != null) {
                notRead.merge(reason, 1, Integer::sum);
                return;
            }
            read++;
            if (end != null && end.outcome() == SiteScan.State.PARTIAL) {
                partly++;
            }
        }

        Share share() {
            return new Share(registered, read, partly, notRead);
        }
    }
}
