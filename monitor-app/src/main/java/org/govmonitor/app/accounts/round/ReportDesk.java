package org.govmonitor.app.accounts.round;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import org.govmonitor.app.accounts.MediaSettings;
import org.govmonitor.app.accounts.report.ManualCheck;
import org.govmonitor.app.accounts.report.ManualChecks;
import org.govmonitor.app.accounts.report.ReportResult;
import org.govmonitor.app.accounts.report.ReportState;
import org.govmonitor.app.accounts.report.ReportedLink;
import org.govmonitor.app.accounts.report.SelfReports;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.media.article.ArticleLink;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/** Where links to posts are handed in, many at once. Each account whose post is verified is judged again. */
@Service
public class ReportDesk implements DisposableBean {
    private static final Words WORDS = Words.of(MediaSettings.class);
    private static final Logger log = LoggerFactory.getLogger(ReportDesk.class);

    private final SelfReports reports;
    private final ManualChecks checks;
    private final AccountRounds rounds;
    private final Clock clock;

    /** One, since pages are fetched one at a time. */
    private final ExecutorService clerk = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "account-reports");
        thread.setDaemon(true);
        return thread;
    });

    ReportDesk(SelfReports reports, ManualChecks checks, AccountRounds rounds, Clock clock) {
        this.reports = reports;
        this.checks = checks;
        this.rounds = rounds;
        this.clock = clock;
    }

    /**
     * Takes links and verifies them, which takes some seconds for each.
     *
     * @param account the one that they are said to be of, or null
     * @param by who hands them in
     * @param told each result as soon as it stands
     */
    public List<ReportResult> report(
            List<ReportedLink> links, @Nullable RegisteredAccount account, String by, Consumer<ReportResult> told) {
        List<ReportResult> results = new ArrayList<>();
        for (ReportResult entered : enter(links, account, by)) {
            ReportResult result = verify(entered);
            told.accept(result);
            results.add(result);
        }
        return results;
    }

    /**
     * Takes links and verifies them behind the caller's back.
     *
     * @param patience how long to wait for the results
     * @return what stands by then; the others WAITING
     */
    public List<ReportResult> reportSoon(
            List<ReportedLink> links, @Nullable RegisteredAccount account, String by, Duration patience) {
        List<ReportResult> entered = enter(links, account, by);
        List<Future<ReportResult>> verified = entered.stream()
                .map(result -> clerk.submit(() -> verify(result)))
                .toList();
        long deadline = System.nanoTime() + patience.toNanos();
        List<ReportResult> results = new ArrayList<>();
        for (int i = 0; i < entered.size(); i++) {
            results.add(by(deadline, verified.get(i), entered.get(i)));
        }
        return results;
    }

    /** What was handed in last, the newest first; see {@link SelfReports#latest}. */
    public List<ReportResult> latest(Sight sight, String by, int most) {
        return reports.latest(sight, by, most);
    }

    /** What was handed in last of one account, the newest first. */
    public List<ReportResult> latestOf(long accountId, int most) {
        return reports.latestOf(accountId, most);
    }

    /**
     * Takes what a person saw of an account.
     *
     * @throws IllegalArgumentException with a line for people, where it cannot be so
     * @throws IOException if the picture cannot be read or kept
     */
    public void check(RegisteredAccount account, ManualCheck check) throws IOException {
        checks.enter(account, check);
        rounds.judgeAgain(account, clock.instant());
    }

    @Override
    public void destroy() {
        clerk.shutdownNow();
    }

    private List<ReportResult> enter(List<ReportedLink> links, @Nullable RegisteredAccount account, String by) {
        Map<String, Integer> lines = new HashMap<>();
        List<ReportResult> entered = new ArrayList<>();
        for (ReportedLink link : links) {
            HttpUrl url = link.url();
            Integer before =
                    url == null ? null : lines.putIfAbsent(ArticleLink.of(url).key(), link.line());
            entered.add(
                    before == null
                            ? reports.enter(link, account, by)
                            : new ReportResult(
                                    link.line(),
                                    url,
                                    ReportState.REPEATED,
                                    null,
                                    null,
                                    WORDS.say("link.same", before)));
        }
        return entered;
    }

    private ReportResult verify(ReportResult entered) {
        ReportResult result = reports.verify(entered);
        RegisteredAccount account = result.account();
        if (result.state() == ReportState.VERIFIED && account != null) {
            rounds.judgeAgain(account, clock.instant());
        }
        return result;
    }

    private static ReportResult by(long deadline, Future<ReportResult> verified, ReportResult otherwise) {
        try {
            return verified.get(Math.max(0, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException notYet) {
            return otherwise;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return otherwise;
        } catch (ExecutionException e) {
            // The link stays WAITING and is tried again by the next run.
            log.error("a reported link could not be verified", e.getCause());
            return otherwise;
        }
    }
}
