package org.govmonitor.bulletin;

import java.util.List;
import org.govmonitor.indicator.AnnualReport;
import org.govmonitor.indicator.ProblemKind;

/** The rows that a sentence counts, so that whoever doubts it can look at them. */
public sealed interface Basis {
    /** @param kinds none of them means all */
    record OfFindings(Sort sort, List<ProblemKind> kinds) implements Basis {
        public OfFindings {
            kinds = List.copyOf(kinds);
        }
    }

    /** Findings of what. */
    enum Sort {
        SITES,
        ACCOUNTS,
        /** Past their deadline, or put right after it. */
        LATE
    }

    record OfReports(AnnualReport report) implements Basis {}

    /** Figures that people brought. */
    record OfFigures() implements Basis {}
}
