package org.govmonitor.indicator;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is owed once a year, by whom and until when: departments by the end of January (政府信息公开条例, art. 50;
 * 国办函〔2018〕12号), a government's own report by the end of March (art. 49).
 */
public final class AnnualReports {
    private final Map<AnnualReport, ReportRule> rules;
    private final List<String> governments;
    private final List<String> notReports;

    AnnualReports(Map<AnnualReport, ReportRule> rules, List<String> governments, List<String> notReports) {
        this.rules = new EnumMap<>(rules);
        this.governments = List.copyOf(governments);
        this.notReports = List.copyOf(notReports);
    }

    /**
     * The last day for a report.
     *
     * @param year that is reported on
     * @param unit the name of the unit that owes it
     */
    public LocalDate due(AnnualReport report, int year, String unit) {
        ReportRule rule = rule(report);
        MonthDay day = isGovernment(unit) ? rule.dueOfGovernment() : rule.due();
        return day.atYear(year + 1);
    }

    /** Whether the name is that of a government or its office, rather than of a department. */
    public boolean isGovernment(String unit) {
        return governments.stream().anyMatch(unit::contains);
    }

    /** The name of a government without what follows its place, such as 安远县; the whole name for any other unit. */
    public String placeOf(String unit) {
        return governments.stream().mapToInt(unit::indexOf).filter(at -> at > 0).min().stream()
                .mapToObj(at -> unit.substring(0, at))
                .findFirst()
                .orElse(unit);
    }

    /** The reports that a column carries by its name; none where the name tells none. */
    public Set<AnnualReport> toldBy(String columnName) {
        Set<AnnualReport> told = EnumSet.noneOf(AnnualReport.class);
        rules.forEach((report, rule) -> {
            if (rule.columns().stream().anyMatch(form -> form.begin(columnName).isPresent())) {
                told.add(report);
            }
        });
        return told;
    }

    /**
     * Where in a title the words of a report begin; empty where it is no title of such a report, or only one about it,
     * such as a notice that it is to be written.
     */
    public OptionalInt begin(AnnualReport report, String title) {
        if (notReports.stream().anyMatch(title::contains)) {
            return OptionalInt.empty();
        }
        return rule(report).titles().stream()
                .map(form -> form.begin(title))
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt)
                .min();
    }

    private ReportRule rule(AnnualReport report) {
        return Objects.requireNonNull(rules.get(report));
    }
}
