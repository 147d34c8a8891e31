package org.govmonitor.scan;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.check.seen.Answered;
import org.govmonitor.check.seen.Seeing;
import org.govmonitor.fetch.FetchRequest;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.fetch.Fetcher;
import org.govmonitor.registry.Site;
import org.govmonitor.render.Renderer;
import org.jspecify.annotations.Nullable;

/** Fetches for the scan of one site, and keeps its accounts: what was spent, and whether more may be. */
final class SiteFetches {
    /** So many answers are told of later: a verdict follows its page soon. */
    private static final int ANSWERS_KEPT = 400;

    private final Fetcher fetcher;
    private final @Nullable Renderer renderer;
    private final Site site;
    private final ScanPlan plan;
    private final ScanListener listener;
    private final Seeing seeing;
    private final Instant begun;
    private final Map<String, Answered> answers = new LinkedHashMap<>();
    private int read;
    private int attachments;
    private int failed;
    private int unchanged;
    private long bytes;
    private final Set<String> troubled = new HashSet<>();

    /** @param renderer draws pages, or null */
    SiteFetches(
            Fetcher fetcher,
            @Nullable Renderer renderer,
            Site site,
            ScanPlan plan,
            Seeing seeing,
            ScanListener listener) {
        this.fetcher = fetcher;
        this.renderer = renderer;
        this.site = site;
        this.plan = plan;
        this.listener = listener;
        this.seeing = seeing;
        this.begun = plan.clock().instant();
    }

    FetchResult page(HttpUrl url) {
        return fetch(FetchRequest.page(url));
    }

    /** @param validators of an earlier answer, or null to be answered in any case */
    FetchResult page(HttpUrl url, FetchRequest.@Nullable Validators validators) {
        return fetch(new FetchRequest(url, FetchRequest.Purpose.PAGE, validators));
    }

    /** @param validators as above */
    FetchResult attachment(HttpUrl url, FetchRequest.@Nullable Validators validators) {
        return fetch(new FetchRequest(url, FetchRequest.Purpose.ATTACHMENT, validators));
    }

    /** One try to open the home page. */
    FetchResult home(HttpUrl url) {
        return fetch(new FetchRequest(url, FetchRequest.Purpose.HOME, null));
    }

    /** The page as a browser draws it, counted like a fetch; empty where there is no browser. */
    Optional<FetchResult> drawn(HttpUrl url) {
        return renderer == null ? Optional.empty() : Optional.of(count(FetchRequest.page(url), renderer.render(url)));
    }

    private FetchResult fetch(FetchRequest request) {
        listener.fetching(site, request.url());
        return count(request, fetcher.fetch(request));
    }

    private FetchResult count(FetchRequest request, FetchResult result) {
        if (result instanceof FetchResult.Ok ok) {
            boolean attachment = request.purpose() == FetchRequest.Purpose.ATTACHMENT;
            read += attachment ? 0 : 1;
            attachments += attachment ? 1 : 0;
            bytes += ok.body().length;
        } else if (result instanceof FetchResult.Failed failure) {
            failed++;
            if (failure.status() != 404 && failure.status() != 410) {
                troubled.add(Frontier.key(request.url()));
            }
        } else {
            unchanged++;
        }
        remember(result);
        listener.fetched(site, request.url(), !(result instanceof FetchResult.Failed));
        return result;
    }

    private void remember(FetchResult result) {
        Answered answer = seeing.answered(result, plan.clock().instant());
        answers.put(Frontier.key(result.requested()), answer);
        if (result instanceof FetchResult.Ok ok) {
            answers.put(Frontier.key(ok.url()), answer);
        }
        if (answers.size() > ANSWERS_KEPT) {
            answers.remove(answers.keySet().iterator().next());
        }
    }

    /** How an address was answered last, or null where it was not asked or that is long ago. */
    @Nullable
    Answered answered(HttpUrl url) {
        return answers.get(Frontier.key(url));
    }

    /** Whether a fetch failed in a way that says nothing of what stands there. */
    boolean wasTroubled(HttpUrl url) {
        return troubled.contains(Frontier.key(url));
    }

    /** Whether a budget is used up, or the scan was told to stop. */
    boolean areOver() {
        ScanPlan.Budget budget = plan.budget();
        return requests() >= budget.pages()
                || bytes >= budget.bytes()
                || elapsed().compareTo(budget.time()) >= 0
                || areStopped();
    }

    /** Whether the scan was told to stop. */
    boolean areStopped() {
        return listener.stopped() || Thread.currentThread().isInterrupted();
    }

    Duration elapsed() {
        return Duration.between(begun, plan.clock().instant());
    }

    /** Pages that were read. */
    int read() {
        return read;
    }

    /** All that were answered or failed. */
    int requests() {
        return read + attachments + unchanged + failed;
    }

    int failed() {
        return failed;
    }
}
