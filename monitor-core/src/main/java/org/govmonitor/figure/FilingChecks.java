package org.govmonitor.figure;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;

/** Checks of the websites' annual forms. */
final class FilingChecks {
    /** Annual forms are published and filed by the end of January; bulletins tell of them until March. */
    private static final Month LAST = Month.MARCH;

    private FilingChecks() {}

    static List<Check> of(MonthFigures figures) {
        Filing filing = figures.filing();
        if (filing == null) {
            return figures.month().getMonth().compareTo(LAST) <= 0
                    ? List.of(Check.of(
                            Grade.NOTE, "filing.missing", figures.month().getYear() - 1))
                    : List.of();
        }
        List<Check> all = new ArrayList<>();
        if (filing.filed() > filing.due()) {
            all.add(Check.of(Grade.STOP, "filing.above", filing.filed(), filing.due()));
        } else if (filing.filed() < filing.due()) {
            all.add(Check.of(Grade.WARN, "filing.open", filing.due(), filing.filed(), filing.due() - filing.filed()));
        }
        if (filing.year() != figures.month().getYear() - 1) {
            all.add(Check.of(Grade.WARN, "filing.year", filing.year(), figures.month()));
        }
        return all;
    }
}
