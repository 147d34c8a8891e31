package org.govmonitor.scan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import okhttp3.HttpUrl;
import org.govmonitor.document.DocumentResult;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.page.Page;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.scanner.PersonalDataScanner;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The attachments that the pages of one site link to: each is fetched, read and judged once, after the page that leads to it. */
final class Attachments {
    private static final Logger LOG = LoggerFactory.getLogger(Attachments.class);

    /**
     * One that waits.
     *
     * @param page the page that links it
     * @param column the name of the column that leads to the page, or null
     */
    private record Waiting(
            HttpUrl url, HttpUrl page, @Nullable String column) {}

    private final @Nullable DocumentRoom room;
    private final PersonalDataScanner scanner;
    private final Scope scope;
    private final Frontier frontier;
    private final SiteFetches fetches;
    private final DocumentJudge documents;
    private final ScanPlan plan;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private int read;

    /** @param room where attachments are read; null passes them over */
    Attachments(
            @Nullable DocumentRoom room,
            PersonalDataScanner scanner,
            Scope scope,
            Frontier frontier,
            SiteFetches fetches,
            DocumentJudge documents,
            ScanPlan plan) {
        this.room = room;
        this.scanner = scanner;
        this.scope = scope;
        this.frontier = frontier;
        this.fetches = fetches;
        this.documents = documents;
        this.plan = plan;
    }

    /** Notes the attachments that a page links to; those of other sites are these sites' own. */
    void linkedFrom(Page page, HttpUrl address, @Nullable String column) {
        if (room != null) {
            for (HttpUrl url : AttachmentLinks.of(page)) {
                if (scope.contains(url)) {
                    waiting.add(new Waiting(Addresses.canonical(url), address, column));
                }
            }
        }
    }

    /** Reads what waits. */
    void readWaiting(BooleanSupplier mayGoOn) {
        while (!waiting.isEmpty() && mayGoOn.getAsBoolean()) {
            Waiting next = waiting.remove();
            if (frontier.take(next.url)) {
                read(next.url, next.page, next.column);
            }
        }
    }

    /** Whether an address is one of an attachment that can be read. */
    boolean reads(HttpUrl url) {
        return room != null && AttachmentLinks.isAttachment(url);
    }

    /**
     * Fetches, reads and judges an attachment.
     *
     * @param page the page that links it, or null where that is not known
     */
    void read(HttpUrl url, @Nullable HttpUrl page, @Nullable String column) {
        DocumentRoom here = room;
        if (here != null) {
            here.one(() -> {
                FetchResult result = fetches.attachment(url);
                if (result instanceof FetchResult.Ok ok) {
                    documents.answered(url, ok);
                    judge(here, ok.body(), url, page, column);
                } else {
                    documents.failed(url, (FetchResult.Failed) result);
                }
            });
        }
    }

    /** Judges what was answered as a page and is a file; false where it is a page, or nobody here reads files. */
    boolean isFile(FetchResult.Ok ok, HttpUrl address, @Nullable String column) {
        DocumentRoom here = room;
        if (here == null || !DocumentRoom.isFile(ok.body())) {
            return false;
        }
        here.one(() -> judge(here, ok.body(), address, null, column));
        return true;
    }

    private void judge(
            DocumentRoom here, byte[] content, HttpUrl url, @Nullable HttpUrl page, @Nullable String column) {
        List<PersonalData> found = new ArrayList<>();
        DocumentResult result = here.reader().read(content, section -> {
            String place = section.place();
            for (PersonalData hit : scanner.scan(section.text(), plan.today())) {
                found.add(placed(hit, place));
            }
        });
        read++;
        if (!result.isWhole()) {
            LOG.info("{} was not read whole: {}", url, result.unread());
        }
        documents.readAttachment(url, page, column, found, result);
    }

    private static PersonalData placed(PersonalData hit, String place) {
        return new PersonalData(
                hit.kind(), hit.masked(), hit.key(), place + " " + hit.where(), hit.verdict(), hit.basis());
    }

    /** How many were read, in whole or in part. */
    int read() {
        return read;
    }
}
