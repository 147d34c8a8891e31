package org.govmonitor.indicator;

import java.io.IOException;
import java.io.InputStream;
import java.time.Period;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.SiteColumn;
import org.jspecify.annotations.Nullable;

/**
 * The catalogue of {@code config/indicators.yaml}: official wording, windows and severity under one version. Provinces
 * re-issue the national indicators (国办秘函〔2019〕19号) every year or two, so all of it is data and a finding records
 * the version it was judged under.
 */
public final class Indicators {
    private final String version;
    private final Map<ColumnKind, ColumnRule> columns;
    private final Map<ProblemKind, Indicator> problems;

    private final HomepageRule homepage;
    private final SiteLimits limits;
    private final AvailabilityRule availability;
    private final AnnualReports annualReports;
    private final AccountRule accounts;

    Indicators(
            String version,
            Map<ColumnKind, ColumnRule> columns,
            Map<ProblemKind, Indicator> problems,
            HomepageRule homepage,
            SiteLimits limits,
            AvailabilityRule availability,
            AnnualReports annualReports,
            AccountRule accounts) {
        this.version = version;
        this.columns = new EnumMap<>(columns);
        this.problems = new EnumMap<>(problems);
        this.homepage = homepage;
        this.limits = limits;
        this.availability = availability;
        this.annualReports = annualReports;
        this.accounts = accounts;
    }

    /**
     * Reads a catalogue.
     *
     * @param yaml UTF-8; not closed
     * @throws IllegalArgumentException if it is no valid catalogue, with one line that names the key and the reason
     * @throws IOException if it cannot be read at all
     */
    public static Indicators read(InputStream yaml) throws IOException {
        return IndicatorsFile.read(yaml);
    }

    public String version() {
        return version;
    }

    public Indicator of(ProblemKind kind) {
        return Objects.requireNonNull(problems.get(kind));
    }

    /** What the registry says a column is, or what its name tells. */
    public ColumnKind kindOf(SiteColumn column) {
        return column.kind() == null ? kindOf(column.name()) : column.kind();
    }

    /** What {@link #toldBy} says; {@link ColumnKind#OTHER} where the name tells nothing. */
    public ColumnKind kindOf(String columnName) {
        return toldBy(columnName).orElse(ColumnKind.OTHER);
    }

    /** The kind with the longest usual name that the given name contains; empty where it contains none. */
    public Optional<ColumnKind> toldBy(String columnName) {
        ColumnKind kind = null;
        int longest = 0;
        for (Map.Entry<ColumnKind, ColumnRule> rule : columns.entrySet()) {
            for (String name : rule.getValue().names()) {
                if (name.length() > longest && columnName.contains(name)) {
                    longest = name.length();
                    kind = rule.getKey();
                }
            }
        }
        return Optional.ofNullable(kind);
    }

    /** The window of a column: the registry's, else its kind's; null where it has no duty. */
    public @Nullable UpdateWindow windowOf(SiteColumn column) {
        return column.within() == null ? rule(kindOf(column)).window() : new UpdateWindow.Rolling(column.within());
    }

    /** How long before its last day a column of this kind counts as due soon. */
    public Period dueSoon(ColumnKind kind) {
        return rule(kind).dueSoon();
    }

    public HomepageRule homepage() {
        return homepage;
    }

    /** From how many columns on a site fails as a whole. */
    public SiteLimits siteLimits() {
        return limits;
    }

    /** When a site counts as one that does not open. */
    public AvailabilityRule availability() {
        return availability;
    }

    public AnnualReports annualReports() {
        return annualReports;
    }

    /** What a media account owes. */
    public AccountRule accounts() {
        return accounts;
    }

    private ColumnRule rule(ColumnKind kind) {
        return Objects.requireNonNull(columns.get(kind));
    }
}
