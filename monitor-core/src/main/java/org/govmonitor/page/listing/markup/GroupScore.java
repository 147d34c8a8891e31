package org.govmonitor.page.listing.markup;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.govmonitor.page.Page;
import org.govmonitor.page.listing.layout.ColumnContext;
import org.govmonitor.page.listing.layout.Row;
import org.govmonitor.page.listing.layout.RowGroup;
import org.govmonitor.page.listing.layout.Shape;
import org.govmonitor.page.listing.layout.Surroundings;
import org.govmonitor.page.listing.layout.TitleLink;
import org.govmonitor.page.listing.rowdate.DateColumns;
import org.jsoup.nodes.Element;

/** How much speaks for a group of rows being the list of its page. The newest date never speaks for one. */
final class GroupScore {
    /** A group below this is no list. */
    static final double ENOUGH = 4.5;

    private static final double DATED = 4.0;
    private static final double SIZE = 1.5;
    private static final int FULL_SIZE = 40;
    private static final double LENGTH = 1.5;
    private static final int FULL_LENGTH = 16;
    private static final int MENU_LENGTH = 7;
    private static final double MENU = -1.5;
    private static final double DISTINCT = 0.5;
    private static final double ARTICLE_LINKS = 1.0;
    private static final double NAMED = 1.0;
    private static final double TITLED = 0.5;
    private static final double NESTED = -1.0;
    private static final double ABOVE_CRUMBS = -2.0;
    private static final double LISTED = 0.5;
    private static final Pattern LIST_CLASS = Pattern.compile("(?i)list|liebiao|_lb|lb_");
    private static final double PAGER = 1.0;
    private static final double FRAMEWORK = -2.0;
    private static final double BESIDE = -0.5;
    private static final double FEW = -2.0;
    private static final int ENOUGH_ROWS = 3;

    private GroupScore() {}

    static double of(
            RowGroup group,
            Surroundings place,
            List<DateColumns.Dates> dates,
            boolean paged,
            ColumnContext column,
            Page page) {
        List<Row> rows = group.rows();
        int n = rows.size();
        int length = medianLength(rows);
        Set<String> titles = new HashSet<>();
        Set<String> hrefs = new HashSet<>();
        int articles = 0;
        List<Row> sample = rows.subList(0, Math.min(n, FULL_SIZE));
        for (Row row : sample) {
            titles.add(row.link().title());
            hrefs.add(row.link().href());
            articles += leadsToArticle(row.link(), column, page) ? 1 : 0;
        }
        double score = DATED * Candidate.share(dates)
                + shown(group, place, length)
                + DISTINCT * titles.size() / sample.size()
                + DISTINCT * hrefs.size() / sample.size()
                + ARTICLE_LINKS * articles / sample.size();
        boolean ownArticles = place.named() && articles == sample.size();
        score += length < MENU_LENGTH && !ownArticles ? MENU : 0;
        boolean listed = isListed(group);
        score += listed ? LISTED : 0;
        score += paged ? PAGER : 0;
        boolean isPlaced = place.named() || ((listed || paged) && Candidate.share(dates) == 1);
        score += n < ENOUGH_ROWS && !isPlaced ? FEW : 0;
        return score;
    }

    /**
     * No score of the group can be higher than this, whatever its links and what stands below it say.
     *
     * @param dated the share of its rows that show a date, 1 where that was not looked for
     */
    static double most(RowGroup group, Surroundings place, double dated) {
        int length = medianLength(group.rows());
        double menu = length < MENU_LENGTH && !place.named() ? MENU : 0;
        return DATED * dated + shown(group, place, length) + menu + 2 * DISTINCT + ARTICLE_LINKS + LISTED + PAGER;
    }

    /** What is seen without reading the rows. */
    private static double shown(RowGroup group, Surroundings place, int length) {
        int n = group.rows().size();
        double score = SIZE * Math.log1p(Math.min(n, FULL_SIZE)) / Math.log1p(FULL_SIZE)
                + LENGTH * Math.min(1.0, (double) length / FULL_LENGTH);
        score += place.named() ? NAMED : 0;
        score += place.titled() ? TITLED : 0;
        score += place.nested() ? NESTED : 0;
        score += group.aboveCrumbs() ? ABOVE_CRUMBS : 0;
        score += place.framework() ? FRAMEWORK : 0;
        score += place.beside() ? BESIDE : 0;
        score += n < ENOUGH_ROWS && !Shape.isRowTag(group.rowShape()) ? FEW : 0;
        return score;
    }

    /** Whether a class calls it a list; the box of a single entry may lie within the entry's. */
    private static boolean isListed(RowGroup group) {
        Element at = group.rows().size() > 1
                ? group.container()
                : group.rows().get(0).link().element();
        while (at != null && at != group.container()) {
            if (LIST_CLASS.matcher(at.className()).find()) {
                return true;
            }
            at = at.parent();
        }
        return LIST_CLASS.matcher(group.container().className()).find();
    }

    private static int medianLength(List<Row> rows) {
        int[] lengths = new int[rows.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = rows.get(i).link().title().length();
        }
        Arrays.sort(lengths);
        return lengths[lengths.length / 2];
    }

    private static boolean leadsToArticle(TitleLink link, ColumnContext column, Page page) {
        if (!link.leadsSomewhere()) {
            return false;
        }
        if (ArticleAddress.is(link.href())) {
            return true;
        }
        HttpUrl url = column.mayBeBelow(link.href()) ? page.resolve(link.href()) : null;
        return url != null && column.isBelow(url);
    }
}
