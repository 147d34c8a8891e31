package org.govmonitor.discover.candidate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.govmonitor.discover.proposal.ProposedColumn;
import org.govmonitor.fetch.Failure;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.registry.ColumnKind;
import org.jspecify.annotations.Nullable;

/**
 * Decides which candidates are columns, and how surely. In this order:
 *
 * <ol>
 *   <li>what leads away (forwards to another page, is gone, is the site map) is none;
 *   <li>an article is none, unless it stands in the menus under the name of a column that consists of one (机构职能,
 *       领导之窗);
 *   <li>a form without a list is a service, none;
 *   <li>a channel that only gathers what columns below it list is none;
 *   <li>of the rest every sign adds to the confidence: a page that calls itself as the link does, a place in the menus of
 *       many pages, a list (even an empty one or one that a script fills) or else prose, a name that tells its kind, a
 *       trail, an address like those of other columns. Below {@link #LEAST} nothing is proposed.
 * </ol>
 */
public final class ColumnJudge {
    private static final double LEAST = 0.55;
    private static final double MOST = 0.99;
    private static final double LINKED = 0.30;
    private static final double NAMED = 0.25;
    private static final double IN_MENU = 0.15;
    private static final double LISTS = 0.20;
    private static final double HOLDS_PROSE = 0.15;
    private static final double HOLDS_NOTHING = -0.15;
    private static final double SMALL_SIGN = 0.05;
    /** An entry of a menu is linked from at least so many pages, and from this share of them. */
    private static final int MENU_PAGES = 3;

    private static final double MENU_SHARE = 0.3;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    /**
     * Kinds that pass from a column to those below it. News do not: a channel of news also holds films and specials, and
     * two weeks are soon over.
     */
    private static final Set<ColumnKind> INHERITED = Set.of(
            ColumnKind.NOTICE,
            ColumnKind.POLICY,
            ColumnKind.INTERPRETATION,
            ColumnKind.BUDGET,
            ColumnKind.STATIC,
            ColumnKind.ARCHIVE);

    private final Candidates candidates;
    private final Channels channels;
    private final Indicators indicators;

    public ColumnJudge(Candidates candidates, Indicators indicators) {
        this.candidates = candidates;
        this.channels = new Channels(candidates);
        this.indicators = indicators;
    }

    /** The proposal a candidate makes, its newest day still open; empty where it is no column. */
    public Optional<ProposedColumn> judge(Candidate candidate) {
        if (candidate.isSiteMap() || candidate.isLeadingAway() || isGone(candidate)) {
            return Optional.empty();
        }
        String name = candidate.linkName();
        List<String> path = candidate.path(name);
        ColumnPage page = candidate.page();
        ColumnKind kind = kind(name, path, page);
        if (page != null && isNoColumn(candidate, page)) {
            return Optional.empty();
        }
        double confidence = confidence(candidate, name, kind);
        return confidence < LEAST
                ? Optional.empty()
                : Optional.of(new ProposedColumn(name, path, candidate.url(), kind, null, confidence));
    }

    private static boolean isGone(Candidate candidate) {
        FetchResult.Failed failure = candidate.failure();
        return failure != null
                && (failure.status() == NOT_FOUND
                        || failure.status() == GONE
                        || failure.failure() == Failure.ADDRESS_REFUSED
                        || failure.failure() == Failure.TOO_MANY_REDIRECTS);
    }

    private boolean isNoColumn(Candidate candidate, ColumnPage page) {
        boolean lists = page.listing() instanceof Listing.Read;
        return page.isArticle() && !isColumnOfOne(candidate)
                || page.isForm() && !lists
                || channels.isOnlyChannel(candidate);
    }

    private boolean isColumnOfOne(Candidate candidate) {
        boolean isStatic = indicators
                .toldBy(candidate.linkName())
                .filter(ColumnKind.STATIC::equals)
                .isPresent();
        return isStatic && isInMenus(candidate);
    }

    private ColumnKind kind(String name, List<String> path, @Nullable ColumnPage page) {
        Optional<ColumnKind> told = indicators.toldBy(name);
        if (told.isEmpty() && path.size() > 1) {
            told = indicators.toldBy(path.get(path.size() - 2)).filter(INHERITED::contains);
        }
        boolean isOnePage = page != null && page.isProse() && !(page.listing() instanceof Listing.Read);
        return told.orElse(isOnePage ? ColumnKind.STATIC : ColumnKind.OTHER);
    }

    private double confidence(Candidate candidate, String name, ColumnKind kind) {
        double sum = LINKED;
        ColumnPage page = candidate.page();
        sum += isInMenus(candidate) ? IN_MENU : 0;
        sum += kind == ColumnKind.OTHER ? 0 : SMALL_SIGN;
        sum += candidates.isColumnShape(candidate.url()) ? SMALL_SIGN : 0;
        if (page != null) {
            sum += page.calls(name) ? NAMED : 0;
            sum += page.trail() == null ? 0 : SMALL_SIGN;
            sum += content(page);
        }
        return Math.round(100 * Math.min(MOST, sum)) / 100.0;
    }

    private boolean isInMenus(Candidate candidate) {
        int linking = candidate.pagesThatLink();
        return linking >= MENU_PAGES && linking >= MENU_SHARE * candidates.pages();
    }

    private static double content(ColumnPage page) {
        if (page.listing() instanceof Listing.Unreadable) {
            return page.isProse() ? HOLDS_PROSE : HOLDS_NOTHING;
        }
        return LISTS;
    }
}
