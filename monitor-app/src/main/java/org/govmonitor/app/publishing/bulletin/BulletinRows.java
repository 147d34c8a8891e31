package org.govmonitor.app.publishing.bulletin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.app.ledger.ListedBrief;
import org.govmonitor.app.ledger.MonthFindings;
import org.govmonitor.app.ledger.count.Punctualities;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.runs.seen.SiteJournal;
import org.govmonitor.bulletin.Basis;
import org.govmonitor.check.annual.AnnualReportObservation.State;
import org.govmonitor.indicator.AnnualReport;
import org.govmonitor.indicator.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The rows that the sentences of a bulletin count, as of the day it was counted. */
@Service
@Transactional(readOnly = true)
public class BulletinRows {
    private final Bulletins bulletins;
    private final MonthFindings findings;
    private final Punctualities punctualities;
    private final Registrations registrations;
    private final SiteJournal journal;

    BulletinRows(
            Bulletins bulletins,
            MonthFindings findings,
            Punctualities punctualities,
            Registrations registrations,
            SiteJournal journal) {
        this.bulletins = bulletins;
        this.findings = findings;
        this.punctualities = punctualities;
        this.registrations = registrations;
        this.journal = journal;
    }

    /** A finding. */
    public record Row(
            long id,
            String name,
            String unit,
            String problem,
            LocalDate foundOn,
            @Nullable LocalDate rectifiedOn) {}

    /** A report of a site. */
    public record Report(
            String site,
            String unit,
            LocalDate due,
            State state,
            @Nullable LocalDate publishedOn,
            @Nullable HttpUrl url) {}

    /** @param kinds none of them means all */
    public List<Row> findings(YearMonth month, Basis.Sort sort, Set<ProblemKind> kinds) {
        LocalDate asOf = bulletins.of(month).facts().asOf();
        Map<Long, NamedTarget> targets = targets();
        Set<Long> late = sort == Basis.Sort.LATE ? punctualities.findings(month, asOf) : Set.of();
        return findings.brief(month, asOf, Sight.EVERYTHING).stream()
                .filter(finding -> kinds.isEmpty() || kinds.contains(finding.kind()))
                .filter(finding -> isOf(sort, finding, target(targets, finding), late))
                .map(finding -> row(finding, target(targets, finding)))
                .sorted(Comparator.comparing(Row::name)
                        .thenComparing(Row::foundOn)
                        .thenComparing(Row::id))
                .toList();
    }

    /** Of the year before that of the month, by the names of the sites. */
    public List<Report> reports(YearMonth month, AnnualReport report) {
        Map<Long, NamedTarget> targets = targets();
        return journal.reportsOn(month.getYear() - 1).stream()
                .filter(seen -> seen.report().report() == report && targets.containsKey(seen.siteId()))
                .map(seen -> {
                    NamedTarget site = Objects.requireNonNull(targets.get(seen.siteId()));
                    return new Report(
                            site.name(),
                            site.unit(),
                            seen.report().due(),
                            seen.report().state(),
                            seen.report().publishedOn(),
                            seen.report().url());
                })
                .sorted(Comparator.comparing(Report::site))
                .toList();
    }

    private static boolean isOf(Basis.Sort sort, ListedBrief finding, NamedTarget target, Set<Long> late) {
        return switch (sort) {
            case SITES -> target.sort() == NamedTarget.Sort.SITE;
            case ACCOUNTS -> target.sort() == NamedTarget.Sort.ACCOUNT;
            case LATE -> late.contains(finding.id());
        };
    }

    private static Row row(ListedBrief finding, NamedTarget target) {
        return new Row(
                finding.id(),
                target.name(),
                target.unit(),
                finding.wording(),
                finding.foundOn(),
                finding.rectifiedOn());
    }

    private static NamedTarget target(Map<Long, NamedTarget> targets, ListedBrief finding) {
        return Objects.requireNonNull(targets.get(finding.targetId()), "a finding is in something registered");
    }

    private Map<Long, NamedTarget> targets() {
        Map<Long, NamedTarget> targets = new HashMap<>();
        registrations.named(Sight.EVERYTHING).forEach(target -> targets.put(target.id(), target));
        return targets;
    }
}
