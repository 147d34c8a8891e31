package org.govmonitor.page.listing.markup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.govmonitor.page.Page;
import org.govmonitor.page.listing.layout.ColumnContext;

/**
 * Which of the groups of a page is its list. A list that is headed with the column's own name is, before any other; then the
 * one with the best score. Groups with as good a claim are read together, so that the younger date counts.
 *
 * @param best in the order of the page; empty where there are no candidates
 * @param named all lists of a page that shows several, by their headings; empty where it shows one
 */
record Claims(List<Candidate> best, Map<String, List<Candidate>> named) {
    /** Groups this near to the best have an equal claim. */
    private static final double MARGIN = 1.0;
    /** A list with a pager, or headed by the column's name, is the page's even if it shows no dates, from this size on. */
    private static final int OWN = 8;
    /** The boxes of a channel or home page show few entries each. */
    private static final int LARGEST_BOX = 12;

    private static final int LONGEST_NAME = 20;
    private static final double MOST_DATED = 0.6;
    private static final double BELOW = 0.8;

    static Claims among(List<Candidate> candidates, ColumnContext column, Page page) {
        Optional<Candidate> highest = candidates.stream().max(Comparator.comparingDouble(Candidate::score));
        if (highest.isEmpty()) {
            return new Claims(List.of(), Map.of());
        }
        Candidate best = beneath(candidates, own(candidates, highest.get()), column, page);
        boolean preferred = best != highest.get();
        List<Candidate> like = candidates.stream()
                .filter(c -> claimsLike(c, best) && (!preferred || c.score() <= best.score()))
                .toList();
        List<Candidate> claims = below(like, column, page);
        boolean several = !isOwn(best) && (claims.size() > 1 || best.size() <= LARGEST_BOX);
        return new Claims(claims, several ? named(candidates) : Map.of());
    }

    /** The highest, unless the page's own list, large but without dates, stands against a box of dated news. */
    private static Candidate own(List<Candidate> candidates, Candidate highest) {
        return isOwn(highest)
                ? highest
                : candidates.stream()
                        .filter(c -> isOwn(c) && c.isInMain() && c.size() >= OWN && c.size() > highest.size())
                        .max(Comparator.comparingDouble(Candidate::score))
                        .orElse(highest);
    }

    /** The best, unless its links lead away from the page's own folder, and a dated list's lead below it. */
    private static Candidate beneath(List<Candidate> candidates, Candidate best, ColumnContext column, Page page) {
        return isOwn(best) || candidates.size() < 2 || best.shareBelow(column, page) > 0
                ? best
                : candidates.stream()
                        .filter(c -> c.isInMain() && c.datedShare() >= MOST_DATED)
                        .filter(c -> c.shareBelow(column, page) >= BELOW)
                        .max(Comparator.comparingDouble(Candidate::score))
                        .orElse(best);
    }

    private static boolean isOwn(Candidate candidate) {
        return candidate.paged() || candidate.place().titled();
    }

    private static boolean claimsLike(Candidate candidate, Candidate best) {
        return candidate == best
                || (candidate.score() > best.score() - MARGIN
                        && candidate.place().named() == best.place().named()
                        && candidate.place().titled() == best.place().titled()
                        && candidate.datedShare() > 0);
    }

    /** Where the links of some lists lead below the page's own folder and those of others do not, the former are its. */
    private static List<Candidate> below(List<Candidate> claims, ColumnContext column, Page page) {
        if (claims.size() < 2) {
            return claims;
        }
        List<Candidate> below = new ArrayList<>();
        for (Candidate claim : claims) {
            double share = claim.shareBelow(column, page);
            if (share >= BELOW) {
                below.add(claim);
            } else if (share > 0) {
                return claims;
            }
        }
        return below.isEmpty() ? claims : below;
    }

    private static Map<String, List<Candidate>> named(List<Candidate> candidates) {
        Map<String, List<Candidate>> named = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            String name = candidate.place().heading();
            if (!name.isEmpty()
                    && name.length() <= LONGEST_NAME
                    && candidate.isInMain()
                    && candidate.datedShare() >= MOST_DATED) {
                named.computeIfAbsent(name, n -> new ArrayList<>()).add(candidate);
            }
        }
        return named.size() > 1 ? named : Map.of();
    }
}
