package org.govmonitor.scan;

import java.util.Optional;
import java.util.function.Supplier;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.fetch.FetchResult;
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
    private final HomeWatch home;

    PageReads(
            Scope scope,
            Frontier frontier,
            SiteFetches fetches,
            DocumentJudge documents,
            Attachments attachments,
            HomeWatch home) {
        this.scope = scope;
        this.frontier = frontier;
        this.fetches = fetches;
        this.documents = documents;
        this.attachments = attachments;
        this.home = home;
    }

    /**
     * Reads an article or a further page of a list.
     *
     * @param column the name of the column that leads there, or null
     * @return the page; empty where it was not read, is not the site's, or was read before under another address
     */
    Optional<PageRead> read(HttpUrl url, @Nullable String column) {
        FetchResult result = fetches.page(url);
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
        Optional<PageRead> page = page(ok, documents.owes(url) ? url : arrived, column);
        page.ifPresent(read -> home.read(url, read));
        return page;
    }

    /** What a fetched page says, judged as the document of the given address; empty where it cannot be made out. */
    Optional<PageRead> page(FetchResult.Ok ok, HttpUrl address, @Nullable String column) {
        if (attachments.isFile(ok, address, column)) {
            return Optional.empty();
        }
        return madeOut(address, () -> {
            PageRead read = PageRead.of(ok);
            if (!read.isData()) {
                documents.read(address, read.page(), column);
                attachments.linkedFrom(read.page(), address, column);
            }
            return read;
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
