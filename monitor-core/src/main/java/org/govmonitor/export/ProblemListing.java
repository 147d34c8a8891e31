package org.govmonitor.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.govmonitor.indicator.ProblemKind;

/**
 * Makes the list of a month from the ledger's findings. A month contains what was discovered in it or was still open
 * when it began; findings of one site, kind and day of discovery are one row.
 */
public final class ProblemListing {
    private final YearMonth month;
    private final LocalDate asOf;

    private ProblemListing(YearMonth month, LocalDate asOf) {
        this.month = month;
        this.asOf = asOf;
    }

    /**
     * @param asOf the day up to whose end the problems are as given; later days of discovery are left out
     * @param problems every finding that may belong to the month; those that do not are passed over
     */
    public static ProblemList compose(
            YearMonth month, LocalDate asOf, Collection<ListedProblem> problems, Coverage coverage) {
        ProblemListing listing = new ProblemListing(month, asOf);
        TreeMap<Key, List<ListedProblem>> groups = new TreeMap<>(Key.CUSTOMARY);
        problems.stream()
                .map(listing::asKnown)
                .filter(listing::contains)
                .forEach(problem -> groups.computeIfAbsent(Key.of(problem), key -> new ArrayList<>())
                        .add(problem));
        List<ProblemRow> rows = new ArrayList<>();
        List<DetailRow> details = new ArrayList<>();
        for (List<ListedProblem> group : groups.values()) {
            int number = rows.size() + 1;
            rows.add(row(number, group));
            group.stream().sorted(ByPlace.ORDER).forEach(problem -> details.add(new DetailRow(number, problem)));
        }
        return new ProblemList(month, asOf, rows, details, coverage);
    }

    private boolean contains(ListedProblem problem) {
        LocalDate begins = month.atDay(1);
        if (!problem.isPrinted()
                || begins.isAfter(asOf)
                || problem.foundOn().isAfter(month.atEndOfMonth())
                || problem.foundOn().isAfter(asOf)) {
            return false;
        }
        LocalDate settled = problem.settledOn();
        return !problem.foundOn().isBefore(begins) || settled == null || !settled.isBefore(begins);
    }

    private static ProblemRow row(int number, List<ListedProblem> group) {
        ListedProblem first = group.get(0);
        boolean open = group.stream().anyMatch(problem -> problem.settledOn() == null);
        LocalDate latest = group.stream()
                .map(ListedProblem::settledOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new ProblemRow(
                number,
                first.name(),
                first.countInText() && group.size() > 1
                        ? ListText.merged(first.wording(), group.size())
                        : first.wording(),
                first.unit(),
                first.foundOn(),
                open ? null : latest);
    }

    /** A rectification after the day of the list was not known on it. */
    private ListedProblem asKnown(ListedProblem problem) {
        LocalDate settled = problem.settledOn();
        return settled != null && settled.isAfter(asOf) ? problem.open() : problem;
    }

    /** What a row stands for, in the customary order: sites before accounts, each as registered, then by day and kind. */
    private record Key(ListedProblem.Target target, int order, String name, LocalDate foundOn, ProblemKind kind) {
        static final Comparator<Key> CUSTOMARY = Comparator.comparing(Key::target)
                .thenComparing(Key::order)
                .thenComparing(Key::name)
                .thenComparing(Key::foundOn)
                .thenComparing(Key::kind);

        static Key of(ListedProblem problem) {
            return new Key(problem.target(), problem.order(), problem.name(), problem.foundOn(), problem.kind());
        }
    }

    /** Within a row the order of the ledger tells nothing; that of columns and addresses gives the same list each time. */
    private static final class ByPlace {
        static final Comparator<ListedProblem> ORDER = Comparator.comparing((ListedProblem problem) ->
                        Objects.requireNonNullElse(problem.place().column(), ""))
                .thenComparing(problem -> String.valueOf(problem.place().url()));
    }
}
