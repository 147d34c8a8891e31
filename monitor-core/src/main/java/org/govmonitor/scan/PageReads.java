package org.govmonitor.scan;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.fetch.FetchRequest;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.scan.unchanged.DocumentMark;
import org.govmonitor.scan.unchanged.DocumentMarks;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fetches the pages of one site and judges each as a document on the way. */
final class PageReads {
    private static final Logger LOG = LoggerFactory.getLogger(PageReads.class);

    private final Scope scope;
    private final Frontier frontier;
    private final SiteFetches fetches;
    private final DocumentJudge documents;
    private final Attachments attachments;
    private final DocumentMarks marks;
    private final HomeWatch home;

    /**
     * A page that was judged as a document.
     *
     * @param inOrder whether nothing was found on it
     * @param attachments that it links to
     */
    private record Judged(PageRead page, boolean inOrder, List<HttpUrl> attachments) {}

    PageReads(
            Scope scope,
            Frontier frontier,
            SiteFetches fetches,
            DocumentJudge documents,
            Attachments attachments,
            DocumentMarks marks,
            HomeWatch home) {
        this.scope = scope;
        this.frontier = frontier;
        this.fetches = fetches;
        this.documents = documents;
        this.attachments = attachments;
        this.marks = marks;
        this.home = home;
    }

    /**
     * Reads an article or a further page of a list.
     *
     * @param column the name of the column that leads there, or null
     * @return the page; empty where it was not read, is not the site's, or was read before under another address
     */
    Optional<PageRead> read(HttpUrl url, @Nullable String column) {
        return arrive(url, fetches.page(url), column).map(Judged::page);
    }

    /**
     * Reads an article, or finds that it has not changed since it was read: then only its attachments are read on.
     *
     * @param whole whether more is asked of it than whether it shows personal data, so that it is read in any case
     * @return as of {@link #read}; empty too where it has not changed
     */
    Optional<PageRead> article(HttpUrl url, @Nullable String column, boolean whole) {
        boolean anew = whole || documents.owes(url) || home.asksFor(url);
        FetchRequest.Validators validators = anew ? null : marks.validators(url);
        FetchResult result = fetches.page(url, validators);
        DocumentMark same = anew ? null : marks.same(url, result);
        if (same != null) {
            attachments.await(same.attachments(), url, column);
            return Optional.empty();
        }
        Optional<Judged> judged = arrive(url, result, column);
        judged.ifPresent(read -> remember(url, read));
        return judged.map(Judged::page);
    }

    private void remember(HttpUrl url, Judged read) {
        if (attachments.mayBeKept(read.attachments())) {
            marks.read(url, read.page().answer(), read.inOrder(), read.attachments());
        } else {
            marks.forget(url);
        }
    }

    /**
     * Reads a page of the site for what it leads to. Where it has not changed since nothing was found on it, it is not judged
     * again.
     *
     * @return the page, changed or not; empty as of {@link #read}
     */
    Optional<PageRead> onTheWay(HttpUrl url) {
        FetchResult result = fetches.page(url);
        if (result instanceof FetchResult.Ok ok && !documents.owes(url) && marks.same(url, ok) != null) {
            return madeOut(url, () -> PageRead.of(ok)).map(page -> {
                attachments.linkedFrom(page.page(), url, null);
                return page;
            });
        }
        Optional<Judged> judged = arrive(url, result, null);
        judged.ifPresent(read -> remember(url, read));
        return judged.map(Judged::page);
    }

    private Optional<Judged> arrive(HttpUrl url, FetchResult result, @Nullable String column) {
        if (!(result instanceof FetchResult.Ok ok)) {
            documents.failed(url, (FetchResult.Failed) result);
            home.failed(url, (FetchResult.Failed) result);
            return Optional.empty();
        }
        HttpUrl arrived = Addresses.canonical(ok.url());
        boolean readBefore = !Frontier.same(arrived, url) && !frontier.take(arrived);
        if (!scope.contains(arrived) || readBefore && !documents.owes(url)) {
            return Optional.empty();
        }
        Optional<Judged> judged = judged(ok, documents.owes(url) ? url : arrived, column);
        judged.ifPresent(read -> home.read(url, read.page()));
        return judged;
    }

    /** What a fetched page says, judged as the document of the given address; empty where it cannot be made out. */
    Optional<PageRead> page(FetchResult.Ok ok, HttpUrl address, @Nullable String column) {
        return judged(ok, address, column).map(Judged::page);
    }

    private Optional<Judged> judged(FetchResult.Ok ok, HttpUrl address, @Nullable String column) {
        if (attachments.isFile(ok, address, column)) {
            return Optional.empty();
        }
        return madeOut(address, () -> {
            PageRead read = PageRead.of(ok);
            if (read.isData()) {
                return new Judged(read, false, List.of());
            }
            boolean inOrder = documents.read(address, read.page(), column);
            return new Judged(read, inOrder, attachments.linkedFrom(read.page(), address, column));
        });
    }

    /**
     * Runs a reader over what the wild web sent. A fault of ours that a page brings to light costs that page, not the
     * night's scan. Its message may quote the page, so only its kind and place are logged.
     */
    static <T> Optional<T> madeOut(HttpUrl url, Supplier<T> reader) {
        try {
            return Optional.of(reader.get());
        } catch (RuntimeException | StackOverflowError fault) {
            StackTraceElement[] trace = fault.getStackTrace();
            LOG.error(
                    "cannot make out {}: {} at {}",
                    url,
                    fault.getClass().getName(),
                    trace.length == 0 ? "an unknown place" : trace[0]);
            return Optional.empty();
        }
    }
}
