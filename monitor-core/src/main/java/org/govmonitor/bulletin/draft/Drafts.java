package org.govmonitor.bulletin.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.govmonitor.bulletin.Draft;
import org.govmonitor.bulletin.Facts;
import org.govmonitor.bulletin.Style;
import org.govmonitor.bulletin.Worst;

/** The paragraphs that can be written from facts, section by section in the order in which they are printed. */
public final class Drafts {
    private Drafts() {}

    /**
     * @param named keys of the paragraphs in which a person has agreed that units are named (点名); elsewhere nobody is
     */
    public static List<Draft> of(Facts facts, Style style, Set<String> named) {
        return Stream.of(
                        ReportsDraft.of(facts, style),
                        WatchDraft.of(facts, style),
                        LettersDraft.of(facts, style),
                        OrdersDraft.of(facts, style),
                        ProblemDrafts.sites(facts, style, named.contains(ProblemDrafts.SITES)),
                        ProblemDrafts.accounts(facts, style, named.contains(ProblemDrafts.ACCOUNTS)),
                        ProblemDrafts.rectification(facts, style, named.contains(ProblemDrafts.RECTIFICATION)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Whether a paragraph has a unit to name, so that somebody has to say whether it is. */
    public static boolean canName(String key, Facts facts) {
        Worst worst = facts.worst();
        return switch (key) {
            case ProblemDrafts.SITES -> worst.stalest() != null;
            case ProblemDrafts.ACCOUNTS -> worst.silent() != null;
            case ProblemDrafts.RECTIFICATION -> worst.latest() != null;
            default -> false;
        };
    }
}
