package org.govmonitor.check.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Standing;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.ProblemKind;

/**
 * HOMEPAGE_STALE: 监测 2 周，首页无信息更新；如首页仅为网站栏目导航入口，所有二级页面无信息更新；稿件发布页未注明发布时间的视为不更新
 * (国办秘函〔2019〕19号, 检查指标, 首页不更新). One recent day shows that the page is in order; it is accused only where it was
 * read whole and nothing that it shows can be newer.
 *
 * @param visit what the ledger is told
 */
public record HomeVerdict(HomeObservation observation, Visit visit) {
    private static final ProblemKind KIND = ProblemKind.HOMEPAGE_STALE;
    /** With fewer pieces of news a page is a way to its columns rather than a place of news. */
    private static final int FEWEST = 3;

    public static HomeVerdict on(HomeNews news) {
        Optional<LocalDate> own = news.newest();
        if (own.isPresent() && isInOrder(news, own.get())) {
            return inOrder(news, own.get());
        }
        if (news.hidden() != null) {
            return unreadable(news, news.hidden());
        }
        if (news.unknown() > 0) {
            return unreadable(news, "UNREAD_NEWS");
        }
        if (news.days().size() >= FEWEST) {
            return stale(news, own.orElseThrow());
        }
        return throughEntrances(news);
    }

    private static HomeVerdict throughEntrances(HomeNews news) {
        if (news.entrances() == null) {
            return unreadable(news, "SECOND_LEVEL_UNREAD");
        }
        Optional<LocalDate> newest = news.entrances().stream().max(LocalDate::compareTo);
        if (newest.isEmpty()) {
            return unreadable(news, "NO_DATES");
        }
        return isInOrder(news, newest.get()) ? inOrder(news, newest.get()) : stale(news, newest.get());
    }

    private static boolean isInOrder(HomeNews news, LocalDate newest) {
        return !news.today().isAfter(news.rule().window().limit(newest));
    }

    private static HomeVerdict inOrder(HomeNews news, LocalDate newest) {
        LocalDate limit = news.rule().window().limit(newest);
        boolean soon = news.today().isAfter(limit.minus(news.rule().dueSoon()));
        return new HomeVerdict(
                new HomeObservation(soon ? Standing.DUE_SOON : Standing.FINE, newest, limit, null),
                Visit.inOrder(KIND, subject(news), news.observedAt()));
    }

    private static HomeVerdict stale(HomeNews news, LocalDate newest) {
        LocalDate limit = news.rule().window().limit(newest);
        Problem problem = new Problem(
                KIND,
                subject(news),
                null,
                null,
                newest,
                limit,
                List.of(),
                "newest " + newest + ", in order until " + limit);
        return new HomeVerdict(
                new HomeObservation(Standing.STALE, newest, limit, null), Visit.found(problem, news.observedAt()));
    }

    private static HomeVerdict unreadable(HomeNews news, String reason) {
        return new HomeVerdict(
                new HomeObservation(Standing.UNREADABLE, news.newest().orElse(null), null, reason),
                Visit.unreadable(KIND, subject(news), reason, news.observedAt()));
    }

    private static Subject subject(HomeNews news) {
        return new Subject.OfSite(news.address());
    }
}
