package org.govmonitor.bulletin.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.govmonitor.bulletin.Basis;
import org.govmonitor.bulletin.Basis.Sort;
import org.govmonitor.bulletin.Draft;
import org.govmonitor.bulletin.Facts;
import org.govmonitor.bulletin.Marks;
import org.govmonitor.bulletin.Section;
import org.govmonitor.bulletin.Sentence;
import org.govmonitor.bulletin.Style;
import org.govmonitor.bulletin.Worst;
import org.govmonitor.bulletin.Worst.Named;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The problems by their worst cases. A unit is named in a public paper only after a person has said so: without that the number
 * stands and the name does not.
 */
final class ProblemDrafts {
    private static final Words WORDS = Words.of(ProblemDrafts.class);
    static final String SITES = "sites";
    static final String ACCOUNTS = "accounts";
    static final String RECTIFICATION = "rectification";

    private ProblemDrafts() {}

    static Optional<Draft> sites(Facts facts, Style style, boolean named) {
        Worst worst = facts.worst();
        List<String> clauses = new ArrayList<>();
        Named stalest = worst.stalest();
        if (stalest != null && worst.staleUnits() > 0) {
            String grade = style.grades().word(worst.staleUnits(), Math.max(worst.units(), worst.staleUnits()));
            clauses.add(WORDS.say("problems.stale", grade));
            clauses.add(example("problems.stalest", stalest, named));
        }
        if (worst.leakingSites() > 0) {
            String grade = style.grades().word(worst.leakingSites(), Math.max(worst.sites(), worst.leakingSites()));
            clauses.add(WORDS.say(clauses.isEmpty() ? "problems.leak" : "problems.leak.also", grade));
        }
        return draft(
                SITES,
                clauses,
                new Basis.OfFindings(
                        Sort.SITES,
                        worst.leakingSites() > 0
                                ? List.of(ProblemKind.COLUMN_STALE, ProblemKind.PRIVACY_LEAK)
                                : List.of(ProblemKind.COLUMN_STALE)));
    }

    static Optional<Draft> accounts(Facts facts, Style style, boolean named) {
        Worst worst = facts.worst();
        List<String> clauses = new ArrayList<>();
        if (worst.silentAccounts() > 0) {
            int all = Math.max(worst.accounts(), worst.silentAccounts());
            clauses.add(WORDS.say(
                    "problems.silent", style.grades().word(worst.silentAccounts(), all), worst.silentAccounts()));
            Named silent = worst.silent();
            if (silent != null && named) {
                clauses.add(WORDS.say("problems.silentest", silent.name()));
            }
        }
        return draft(
                ACCOUNTS,
                clauses,
                new Basis.OfFindings(
                        Sort.ACCOUNTS, List.of(ProblemKind.ACCOUNT_STALE, ProblemKind.ACCOUNT_UPDATES_TOO_FEW)));
    }

    static Optional<Draft> rectification(Facts facts, Style style, boolean named) {
        Worst worst = facts.worst();
        List<String> clauses = new ArrayList<>();
        if (worst.late() > 0) {
            String grade = style.grades().word(worst.lateUnits(), Math.max(worst.units(), worst.lateUnits()));
            clauses.add(WORDS.say("problems.late", grade, worst.lateUnits(), worst.late()));
            @Nullable Named latest = worst.latest();
            if (latest != null) {
                clauses.add(example("problems.latest", latest, named));
            }
        }
        if (worst.repeated() > 0) {
            clauses.add(WORDS.say("problems.repeated", worst.repeated()));
        }
        return draft(RECTIFICATION, clauses, new Basis.OfFindings(Sort.LATE, List.of()));
    }

    private static Optional<Draft> draft(String key, List<String> clauses, Basis basis) {
        if (clauses.isEmpty()) {
            return Optional.empty();
        }
        String text = String.join(Marks.COMMA, clauses) + Marks.STOP;
        return Optional.of(new Draft(
                Section.PROBLEMS, key, WORDS.say("problems.lead." + key), List.of(new Sentence(text, basis))));
    }

    private static String example(String key, Named example, boolean named) {
        return named ? WORDS.say(key, example.name(), example.count()) : WORDS.say(key + ".unnamed", example.count());
    }
}
