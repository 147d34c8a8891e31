package org.govmonitor.check.annual;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.Set;
import org.govmonitor.indicator.AnnualReport;

/** Tells by its title whether an entry of a list is the report that a site owes. */
final class ReportTitle {

    /** What a title claims to be. */
    enum Claim {
        IS_IT,
        /** It leaves open which year's or whose report it is. */
        MAY_BE_IT,
        IS_NOT_IT
    }

    private ReportTitle() {}

    static Claim claim(ReportItem item, AnnualReport report, ReportDuty duty) {
        String title = ReportYears.withoutDates(item.title().replaceAll("[\\s\\u3000]+", ""));
        OptionalInt begin = duty.rules().begin(report, title);
        if (begin.isEmpty()) {
            return Claim.IS_NOT_IT;
        }
        Claim year = year(item, title, duty);
        if (year == Claim.IS_NOT_IT) {
            return Claim.IS_NOT_IT;
        }
        return switch (ReportOwner.of(title.substring(0, begin.getAsInt()), duty)) {
            case ITS_OWN -> year;
            case NOT_TOLD -> Claim.MAY_BE_IT;
            case ANOTHER -> Claim.IS_NOT_IT;
        };
    }

    private static Claim year(ReportItem item, String title, ReportDuty duty) {
        Set<Integer> named = ReportYears.in(title);
        boolean early = item.publishedOn() != null && item.publishedOn().isBefore(duty.earliest());
        if (named.isEmpty()) {
            return yearless(item, early, duty);
        }
        if (named.contains(duty.year())) {
            // A report cannot be older than the year that it is on: the title names the year of something else.
            return named.size() > 1 || early ? Claim.MAY_BE_IT : Claim.IS_IT;
        }
        // A report on a year that is not over is one on the year before, named after the year of its publication.
        return named.contains(duty.year() + 1) ? Claim.MAY_BE_IT : Claim.IS_NOT_IT;
    }

    private static Claim yearless(ReportItem item, boolean early, ReportDuty duty) {
        if (early) {
            return Claim.IS_NOT_IT;
        }
        LocalDate published = item.publishedOn();
        Integer heading = item.headingYear();
        if (heading != null && heading == duty.year() && published != null) {
            return Claim.IS_IT;
        }
        // The heading may name the year of publication.
        boolean longAgo = heading != null && heading < duty.year() && published == null;
        return longAgo ? Claim.IS_NOT_IT : Claim.MAY_BE_IT;
    }
}
