package org.govmonitor.app.publishing.bulletin;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.govmonitor.app.figures.Figures;
import org.govmonitor.app.ledger.count.Punctualities;
import org.govmonitor.app.ledger.count.Punctuality;
import org.govmonitor.app.publishing.ProblemLists;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.bulletin.Appended;
import org.govmonitor.bulletin.Facts;
import org.govmonitor.bulletin.Watched;
import org.govmonitor.bulletin.Worst;
import org.govmonitor.bulletin.Worst.Named;
import org.govmonitor.export.Coverage;
import org.govmonitor.export.DetailRow;
import org.govmonitor.export.ListText;
import org.govmonitor.export.ListedProblem;
import org.govmonitor.export.ListedProblem.Target;
import org.govmonitor.export.ProblemList;
import org.govmonitor.export.ProblemRow;
import org.govmonitor.indicator.ProblemKind;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts what a bulletin tells, from the month's list, the reports that were seen and the figures that people brought. */
@Component
class FactsOfMonth {
    private final ProblemLists lists;
    private final ReportsOfYear reports;
    private final Figures figures;
    private final Punctualities punctualities;
    private final Registrations registrations;

    FactsOfMonth(
            ProblemLists lists,
            ReportsOfYear reports,
            Figures figures,
            Punctualities punctualities,
            Registrations registrations) {
        this.lists = lists;
        this.reports = reports;
        this.figures = figures;
        this.punctualities = punctualities;
        this.registrations = registrations;
    }

    /** What was counted, and the appendix row by row. */
    record Counted(Facts facts, List<AppendixRow> appendix) {}

    /** @param leftOut reasons of rows that are not printed, by their keys */
    Counted of(YearMonth month, LocalDate asOf, Map<String, String> leftOut) {
        ProblemList list = lists.printed(month, asOf, Sight.EVERYTHING);
        List<ListedProblem> problems =
                list.details().stream().map(DetailRow::problem).toList();
        List<NamedTarget> targets = registrations.named(Sight.EVERYTHING);
        List<AppendixRow> appendix = appendix(list, leftOut);
        Before before = before(month, asOf);
        Coverage coverage = list.coverage();
        Facts facts = new Facts(
                month,
                asOf,
                reports.of(month.getYear() - 1),
                watched(problems, Target.SITE, coverage.sites(), before.sites()),
                watched(problems, Target.ACCOUNT, coverage.accounts(), before.accounts()),
                worst(problems, targets, punctualities.of(month, asOf)),
                figures.of(month),
                appended(appendix, list));
        return new Counted(facts, appendix);
    }

    /** How many were troubled the month before; null where nothing was read in it, since then nothing can be compared. */
    private record Before(@Nullable Integer sites, @Nullable Integer accounts) {}

    private Before before(YearMonth month, LocalDate asOf) {
        YearMonth earlier = month.minusMonths(1);
        ProblemList list = lists.printed(earlier, asOf, Sight.EVERYTHING);
        List<ListedProblem> problems =
                list.details().stream().map(DetailRow::problem).toList();
        return new Before(
                troubledOf(problems, Target.SITE, list.coverage().sites()),
                troubledOf(problems, Target.ACCOUNT, list.coverage().accounts()));
    }

    private static @Nullable Integer troubledOf(
            List<ListedProblem> problems, Target target, Coverage.@Nullable Share share) {
        return share == null || share.read() == 0
                ? null
                : names(problems, target).size();
    }

    private static Watched watched(
            List<ListedProblem> all, Target target, Coverage.@Nullable Share share, @Nullable Integer before) {
        Map<ProblemKind, List<ListedProblem>> kinds = all.stream()
                .filter(problem -> problem.target() == target)
                .collect(Collectors.groupingBy(ListedProblem::kind, TreeMap::new, Collectors.toList()));
        List<Watched.Found> found = kinds.entrySet().stream()
                .map(kind -> new Watched.Found(
                        kind.getKey(),
                        kind.getValue().get(0).wording(),
                        names(kind.getValue(), target).size(),
                        kind.getValue().size()))
                .toList();
        return new Watched(
                share == null ? 0 : share.registered(),
                share == null ? 0 : share.read(),
                names(all, target).size(),
                found,
                before);
    }

    private static Set<String> names(List<ListedProblem> problems, Target target) {
        return problems.stream()
                .filter(problem -> problem.target() == target)
                .map(ListedProblem::name)
                .collect(Collectors.toSet());
    }

    private static Worst worst(
            List<ListedProblem> problems, List<NamedTarget> targets, Map<Long, Punctuality> punctual) {
        List<ListedProblem> stale = ofKind(problems, ProblemKind.COLUMN_STALE);
        List<ListedProblem> silent = ofKind(problems, ProblemKind.ACCOUNT_STALE);
        Map<String, Integer> late = new HashMap<>();
        int repeated = 0;
        for (NamedTarget target : targets) {
            Punctuality one = punctual.getOrDefault(target.id(), Punctuality.NONE);
            repeated += one.repeated();
            if (one.late() > 0) {
                late.merge(target.unit(), one.late(), Integer::sum);
            }
        }
        List<NamedTarget> sites = sorted(targets, NamedTarget.Sort.SITE);
        return new Worst(
                distinct(stale, ListedProblem::unit),
                (int) targets.stream().map(NamedTarget::unit).distinct().count(),
                most(counted(stale)),
                distinct(silent, ListedProblem::name),
                sorted(targets, NamedTarget.Sort.ACCOUNT).size(),
                most(counted(silent)),
                distinct(ofKind(problems, ProblemKind.PRIVACY_LEAK), ListedProblem::name),
                sites.size(),
                late.values().stream().mapToInt(Integer::intValue).sum(),
                late.size(),
                most(late),
                repeated);
    }

    private static List<NamedTarget> sorted(List<NamedTarget> targets, NamedTarget.Sort sort) {
        return targets.stream().filter(target -> target.sort() == sort).toList();
    }

    private static List<ListedProblem> ofKind(List<ListedProblem> problems, ProblemKind kind) {
        return problems.stream().filter(problem -> problem.kind() == kind).toList();
    }

    private static int distinct(List<ListedProblem> problems, Function<ListedProblem, String> by) {
        return (int) problems.stream().map(by).distinct().count();
    }

    private static Map<String, Integer> counted(List<ListedProblem> problems) {
        Map<String, Integer> counted = new HashMap<>();
        problems.forEach(problem -> counted.merge(problem.name(), 1, Integer::sum));
        return counted;
    }

    /** The one with most, and among equals the first by name, so that two drafts name the same. */
    private static @Nullable Named most(Map<String, Integer> counts) {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(entry -> new Named(entry.getKey(), entry.getValue()))
                .orElse(null);
    }

    private static List<AppendixRow> appendix(ProblemList list, Map<String, String> leftOut) {
        Map<Integer, List<ListedProblem>> behind = list.details().stream()
                .collect(Collectors.groupingBy(
                        DetailRow::number, Collectors.mapping(DetailRow::problem, Collectors.toList())));
        List<AppendixRow> rows = new ArrayList<>();
        int number = 0;
        for (ProblemRow row : list.rows()) {
            List<ListedProblem> problems = behind.getOrDefault(row.number(), List.of());
            String key = key(row, problems.get(0));
            String reason = leftOut.get(key);
            List<String> cells = new ArrayList<>(ListText.cells(list, row));
            cells.set(0, reason == null ? String.valueOf(++number) : "");
            rows.add(new AppendixRow(key, cells, problems.size(), reason));
        }
        return rows;
    }

    private static String key(ProblemRow row, ListedProblem problem) {
        return problem.target() + " " + row.foundOn() + " " + problem.kind() + " " + row.name();
    }

    private static Appended appended(List<AppendixRow> appendix, ProblemList list) {
        List<AppendixRow> printed =
                appendix.stream().filter(AppendixRow::printed).toList();
        Map<String, Integer> stale = new HashMap<>();
        for (DetailRow detail : list.details()) {
            if (detail.problem().kind() == ProblemKind.COLUMN_STALE) {
                stale.merge(detail.problem().name(), 1, Integer::sum);
            }
        }
        return new Appended(
                printed.size(),
                appendix.size() - printed.size(),
                printed.stream().mapToInt(AppendixRow::findings).sum(),
                printed.stream().map(row -> row.cells().get(2)).toList(),
                stale);
    }
}
