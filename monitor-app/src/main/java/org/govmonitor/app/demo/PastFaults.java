package org.govmonitor.app.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.govmonitor.app.demo.SampleOffice.SampleColumn;
import org.govmonitor.app.demo.SampleOffice.SampleSite;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.AnnualReport;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/** What went wrong in the past beside columns that nobody filled: sites that did not open, reports that were late, silent accounts. */
final class PastFaults {
    private static final Words WORDS = Words.of(PastFaults.class);
    private static final int A_SCAN_DAYS = 3;
    private static final int DOWN_SINCE = 4;
    private static final int PROBES = 504;

    private final LocalDate present;
    private final LocalDate first;
    private final Indicators indicators;

    PastFaults(LocalDate present, Indicators indicators) {
        this.present = present;
        this.first = present.minusDays(ColumnDays.TOLD);
        this.indicators = indicators;
    }

    List<Fault> of(RegisteredSite site, SampleSite sample) {
        List<Fault> faults = new ArrayList<>();
        Random chance = Dice.random(sample.name(), "faults");
        Subject home = new Subject.OfSite(site.site().url());
        LocalDate down = present.minusDays(90L + chance.nextInt(380));
        faults.add(
                down(site.id(), home, down, down.plusDays(A_SCAN_DAYS + chance.nextInt(3)), 31 + chance.nextInt(120)));
        if (chance.nextInt(3) == 0) {
            faults.add(down(site.id(), home, present.minusDays(38), present.minusDays(35), 44));
        }
        if (sample.isClosed()) {
            faults.add(down(site.id(), home, present.minusDays(DOWN_SINCE), present.plusYears(1), 71));
        }
        if (chance.nextInt(2) == 0) {
            LocalDate seen = present.minusDays(30L + chance.nextInt(400));
            LocalDate expires = seen.plusDays(29);
            faults.add(fault(
                    site.id(),
                    ProblemKind.CERTIFICATE_EXPIRING,
                    home,
                    seen,
                    seen.plusDays(4 + chance.nextInt(9)),
                    null,
                    null,
                    WORDS.say("certificate", expires, 29)));
        }
        columns(site, sample, chance, faults);
        return faults;
    }

    List<Fault> of(RegisteredAccount account, int newest) {
        List<Fault> faults = new ArrayList<>();
        Random chance = Dice.random(account.account().name(), "faults");
        int daysAgo = ColumnDays.TOLD - 20 - chance.nextInt(60);
        while (daysAgo > 70) {
            int length = 2 + chance.nextInt(9);
            faults.add(silence(account, present.minusDays(daysAgo), present.minusDays(daysAgo - length)));
            daysAgo -= length + 60 + chance.nextInt(110);
        }
        LocalDate limit = indicators.accounts().window().limit(present.minusDays(newest));
        if (limit.isBefore(present.minusDays(1))) {
            faults.add(silence(account, limit.plusDays(1), present.plusYears(1)));
        }
        return faults;
    }

    private Fault silence(RegisteredAccount account, LocalDate from, LocalDate until) {
        LocalDate limit = from.minusDays(1);
        LocalDate newest = limit.minusDays(
                ChronoUnit.DAYS.between(limit, indicators.accounts().window().limit(limit)));
        Subject subject = new Subject.OfAccount(
                account.account().platform(), account.account().name());
        String note = WORDS.say("account.stale", newest, limit, 1);
        return fault(account.id(), ProblemKind.ACCOUNT_STALE, subject, from, until, newest, limit, note);
    }

    private void columns(RegisteredSite site, SampleSite sample, Random chance, List<Fault> faults) {
        for (int at = 0; at < sample.columns().size(); at++) {
            SampleColumn told = sample.columns().get(at);
            SiteColumn column = site.site().columns().get(at);
            if (told.kind() == ColumnKind.ANNUAL_REPORT) {
                late(site, told, column, faults);
            } else if (chance.nextInt(9) == 0) {
                LocalDate gone = present.minusDays(85L + chance.nextInt(420));
                faults.add(fault(
                        site.id(),
                        ProblemKind.COLUMN_MISSING,
                        new Subject.OfColumn(column.url(), column.name()),
                        gone,
                        gone.plusDays(2 + chance.nextInt(5)),
                        null,
                        null,
                        WORDS.say("column.missing")));
            } else if (chance.nextInt(8) == 0) {
                LocalDate seen = present.minusDays(10L + chance.nextInt(500));
                LocalDate dated = seen.minusDays(20L + chance.nextInt(60));
                Subject article = new Subject.OfDocument(site.site()
                        .url()
                        .resolve("/content/%d%02d/%d777.html".formatted(dated.getYear(), dated.getMonthValue(), at)));
                faults.add(fault(
                        site.id(),
                        ProblemKind.DATE_DOUBTFUL,
                        article,
                        seen,
                        seen.plusDays(6 + chance.nextInt(9)),
                        dated,
                        null,
                        WORDS.say("date.doubtful", dated, seen, seen.minusDays(1))));
            }
        }
    }

    private void late(RegisteredSite site, SampleColumn told, SiteColumn column, List<Fault> faults) {
        for (int number = 0; number < 2; number++) {
            LocalDate published = told.day(number, present);
            int year = published.getYear() - 1;
            LocalDate due = indicators.annualReports().due(AnnualReport.DISCLOSURE, year, site.unit());
            if (published.isAfter(due) && due.isAfter(first)) {
                faults.add(fault(
                        site.id(),
                        ProblemKind.ANNUAL_REPORT_MISSING,
                        new Subject.OfReport(column.url(), column.name(), AnnualReport.DISCLOSURE, year),
                        due.plusDays(1),
                        published.plusDays(1),
                        null,
                        due,
                        WORDS.say("report.missing", year, due)));
            }
        }
    }

    private static Fault down(long site, Subject home, LocalDate from, LocalDate until, int failed) {
        String note = WORDS.say("site.down", PROBES, failed, failed * 100 / PROBES);
        return fault(site, ProblemKind.SITE_UNREACHABLE, home, from, until, null, null, note);
    }

    private static Fault fault(
            long target,
            ProblemKind kind,
            Subject subject,
            LocalDate from,
            LocalDate until,
            @Nullable LocalDate newest,
            @Nullable LocalDate limit,
            String note) {
        String column = subject instanceof Subject.OfColumn of
                ? of.name()
                : subject instanceof Subject.OfReport report ? report.name() : null;
        Problem problem = new Problem(kind, subject, column, null, newest, limit, List.of(), note);
        return new Fault(target, kind, subject, from, until, at -> Visit.found(problem, at));
    }
}
