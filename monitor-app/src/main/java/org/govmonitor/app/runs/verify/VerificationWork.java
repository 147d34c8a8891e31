package org.govmonitor.app.runs.verify;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import okhttp3.HttpUrl;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.runs.ScanPermission;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Does verifications on threads of its own, so that nobody's click waits behind a night's scan. */
@Component
class VerificationWork {
    private static final Logger log = LoggerFactory.getLogger(VerificationWork.class);
    private static final Words WORDS = Words.of(ScanPermission.class);
    private static final int STOP_SECONDS = 10;

    private final VerificationJournal journal;
    private final Findings findings;
    private final List<Look> looks;
    private final ExecutorService threads;
    private final Set<Long> inHand = ConcurrentHashMap.newKeySet();
    private final Map<Long, String> reading = new ConcurrentHashMap<>();
    private volatile boolean stopping;

    VerificationWork(VerificationJournal journal, Findings findings, List<Look> looks, VerifySettings settings) {
        this.journal = journal;
        this.findings = findings;
        this.looks = List.copyOf(looks);
        this.threads = Executors.newFixedThreadPool(settings.parallel(), VerificationWork::thread);
    }

    /** No bar to the end of the process, which the store survives. */
    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "verify");
        thread.setDaemon(true);
        return thread;
    }

    /** Takes it on and returns at once; one that is done or in hand already is left alone. */
    void take(long id) {
        if (!inHand.add(id)) {
            return;
        }
        try {
            threads.execute(() -> run(id));
        } catch (RejectedExecutionException stops) {
            inHand.remove(id);
            log.debug("verification {} is left for the next start", id, stops);
        }
    }

    /** What it reads now, or null. */
    @Nullable
    String reading(long id) {
        return reading.get(id);
    }

    /** Takes nothing on any more, and waits a while for what is under way; the rest is done after the next start. */
    void stop() {
        stopping = true;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS)) {
                log.warn(
                        "a verification did not stop within {} seconds; it is done again at the next start",
                        STOP_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(long id) {
        try {
            Optional<Verification> begun = stopping ? Optional.empty() : journal.begin(id);
            begun.ifPresent(this::run);
        } catch (RuntimeException e) {
            log.error("verification {} could not be kept and is done again at the next start", id, e);
        } finally {
            reading.remove(id);
            inHand.remove(id);
        }
    }

    private void run(Verification verification) {
        FindingView finding =
                findings.byId(Sight.EVERYTHING, verification.findingId()).orElseThrow();
        Answer answer = answer(new Order(verification.id(), finding, verification.askedAt()));
        if (!stopping) {
            journal.end(
                    verification.id(),
                    answer,
                    findings.byId(Sight.EVERYTHING, finding.id())
                            .map(FindingView::state)
                            .orElse(null));
        }
    }

    private Answer answer(Order order) {
        try {
            return looks.stream()
                    .filter(look -> look.takes(order))
                    .findFirst()
                    .orElseThrow()
                    .look(order, progress(order.id()));
        } catch (RuntimeException e) {
            log.error("verification {} broke off", order.id(), e);
            return Answer.unreadable(WORDS.say("broken"));
        }
    }

    private Progress progress(long id) {
        return new Progress() {
            @Override
            public void reads(HttpUrl url) {
                reading.put(id, url.toString());
            }

            @Override
            public boolean stopped() {
                return stopping;
            }
        };
    }
}
