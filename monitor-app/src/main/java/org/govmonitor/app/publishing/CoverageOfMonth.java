package org.govmonitor.app.publishing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.govmonitor.app.accounts.round.AccountRounds;
import org.govmonitor.app.ledger.ScanIntake;
import org.govmonitor.app.ledger.SiteScanEnd;
import org.govmonitor.app.ledger.SiteScanRecord;
import org.govmonitor.app.registration.Halts;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.runs.Plan;
import org.govmonitor.app.runs.SeenColumns;
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

    private final Registrations registrations;
    private final ScanIntake scans;
    private final Sightings sightings;
    private final SiteJournal journal;
    private final ListSettings settings;
    private final Clock clock;

    CoverageOfMonth(
            Registrations registrations,
            ScanIntake scans,
            Sightings sightings,
            SiteJournal journal,
            ListSettings settings,
            Clock clock) {
        this.registrations = registrations;
        this.scans = scans;
        this.sightings = sightings;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * @param asOf what happened after this day is not known
     * @param targets all that were ever registered and may be seen; what was retired by that day does not count
     */
    Coverage of(YearMonth month, LocalDate asOf, List<NamedTarget> targets) {
        LocalDate last = asOf.isBefore(month.atEndOfMonth()) ? asOf : month.atEndOfMonth();
        Instant from = startOf(month.atDay(1));
        Instant before = startOf(last.plusDays(1));
        Map<Long, SiteScanEnd> ends = ends(Plan.judgingColumns(), from, before);
        Halted halted = new Halted(registrations.halts(), before);
        List<Long> sites = registered(targets, NamedTarget.Sort.SITE, halted);
        List<Long> accounts = registered(targets, NamedTarget.Sort.ACCOUNT, halted);
        Map<Long, List<SeenColumns>> columns =
                sightings.columns(from, before).stream().collect(Collectors.groupingBy(SeenColumns::siteId));
        return new Coverage(
                sites(sites, ends, columns, halted),
                columns(sites, ends, columns, halted),
                journal.documentsBetween(from, before, Set.copyOf(sites)::contains)
                        .map(CoverageOfMonth::attachments)
                        .orElse(null),
                accounts.isEmpty() ? null : accounts(accounts, ends(List.of(AccountRounds.PLAN), from, before), halted),
                settings.wanted());
    }

    private Map<Long, SiteScanEnd> ends(List<String> plans, Instant from, Instant before) {
        Map<Long, SiteScanEnd> ends = new HashMap<>();
        for (SiteScanRecord scan : scans.lastEnded(plans, from, before)) {
            SiteScanEnd end = scan.end();
            if (end != null) {
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

        boolean isPaused(long targetId) {
            return halts.pausedBefore(targetId, moment);
        }

        /** Why a target was not looked at. */
        String reason(long targetId) {
            return isPaused(targetId) ? PAUSED : NOT_SCANNED;
        }
    }

    private static List<Long> registered(List<NamedTarget> targets, NamedTarget.Sort sort, Halted halted) {
        return targets.stream()
                .filter(target -> target.sort() == sort)
                .map(NamedTarget::id)
                .filter(target -> !halted.isRetired(target))
                .toList();
    }

    private Share accounts(List<Long> accounts, Map<Long, SiteScanEnd> ends, Halted halted) {
        Set<Long> sourced = registrations.accountsWithSources();
        Tally tally = new Tally();
        for (long account : accounts) {
            SiteScanEnd end = ends.get(account);
            String unread = end == null ? halted.reason(account) : end.homeOpened() ? null : NO_SOURCE_READ;
            tally.count(end, sourced.contains(account) ? unread : NO_SOURCES);
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
    private static Share sites(
            List<Long> sites, Map<Long, SiteScanEnd> ends, Map<Long, List<SeenColumns>> columns, Halted halted) {
        Tally tally = new Tally();
        for (long site : sites) {
            SiteScanEnd end = ends.get(site);
            String unread = end == null ? halted.reason(site) : unread(end);
            tally.count(end, unread == null && !columns.containsKey(site) ? NO_COLUMNS : unread);
        }
        return tally.share();
    }

    private static Share columns(
            List<Long> sites, Map<Long, SiteScanEnd> ends, Map<Long, List<SeenColumns>> columns, Halted halted) {
        Tally tally = new Tally();
        for (long site : sites) {
            String unread = unread(ends.get(site));
            for (SeenColumns alike : columns.getOrDefault(site, List.of())) {
                boolean paused = alike.paused() || halted.isPaused(site);
                String missing = paused ? PAUSED : unread == null ? NOT_SCANNED : unread;
                tally.count(alike.columns(), alike.looked() ? alike.reason() : missing);
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
            count(1, reason);
            if (reason == null && end != null && end.outcome() == SiteScan.State.PARTIAL) {
                partly++;
            }
        }

        void count(int many, @Nullable String reason) {
            registered += many;
            if (reason == null) {
                read += many;
            } else {
                notRead.merge(reason, many, Integer::sum);
            }
        }

        Share share() {
            return new Share(registered, read, partly, notRead);
        }
    }
}
