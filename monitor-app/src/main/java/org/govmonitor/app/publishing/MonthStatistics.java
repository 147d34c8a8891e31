package org.govmonitor.app.publishing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.govmonitor.export.DetailRow;
import org.govmonitor.export.ListedProblem;
import org.govmonitor.export.ProblemList;

/**
 * A list's findings counted, each once whatever row it stands in.
 *
 * @param units the unit with most findings not yet rectified first
 * @param problems by official wording, the most frequent first
 */
public record MonthStatistics(Line total, List<Line> units, List<Line> problems) {

    /**
     * Findings of one sort.
     *
     * @param name of the unit, or the wording
     * @param found in the month
     * @param carried found earlier and still open when the month began
     * @param rectified of both, by the day of the list
     */
    public record Line(String name, int found, int carried, int rectified) {
        public int listed() {
            return found + carried;
        }

        public int open() {
            return listed() - rectified;
        }

        /** Rectified of listed in per cent with one place, rounded half up; 100 of nothing. */
        public String share() {
            return listed() == 0 ? "100.0" : String.valueOf(Math.round(rectified * 1000.0 / listed()) / 10.0);
        }
    }

    public static MonthStatistics of(ProblemList list) {
        List<ListedProblem> all =
                list.details().stream().map(DetailRow::problem).toList();
        return new MonthStatistics(
                line("", all, list),
                lines(all, ListedProblem::unit, list, Comparator.comparingInt(Line::open)),
                lines(all, ListedProblem::wording, list, Comparator.comparingInt(Line::listed)));
    }

    private static List<Line> lines(
            List<ListedProblem> all, Function<ListedProblem, String> by, ProblemList list, Comparator<Line> order) {
        Map<String, List<ListedProblem>> groups =
                all.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> line(group.getKey(), group.getValue(), list))
                .sorted(order.reversed().thenComparing(Line::name))
                .toList();
    }

    private static Line line(String name, List<ListedProblem> problems, ProblemList list) {
        LocalDate begins = list.month().atDay(1);
        int found = (int) problems.stream()
                .filter(problem -> !problem.foundOn().isBefore(begins))
                .count();
        int open = (int) problems.stream()
                .filter(problem -> problem.state() == ListedProblem.State.OPEN)
                .count();
        return new Line(name, found, problems.size() - found, problems.size() - open);
    }
}
