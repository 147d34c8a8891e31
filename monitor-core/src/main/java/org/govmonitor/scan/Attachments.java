package org.govmonitor.scan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.govmonitor.document.DocumentResult;
import org.govmonitor.document.Unread;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.fetch.FetchRequest;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.page.Page;
import org.govmonitor.privacy.scanner.PersonalDataScanner;
import org.govmonitor.scan.attachment.DocumentScanner;
import org.govmonitor.scan.attachment.ScannedDocument;
import org.govmonitor.scan.unchanged.DocumentMarks;
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

    /** A number by itself: inside a link the scanner looks at none. */
    private static final Pattern NUMBER = Pattern.compile("[0-9]{11,}[Xx]?");

    private final @Nullable DocumentRoom room;
    private final PersonalDataScanner scanner;
    private final Scope scope;
    private final Frontier frontier;
    private final SiteFetches fetches;
    private final DocumentJudge documents;
    private final DocumentMarks marks;
    private final ScanPlan plan;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Map<Unread, Integer> unread = new EnumMap<>(Unread.class);
    private int read;
    private boolean troubled;

    /** @param room where attachments are read; null passes them over */
    Attachments(
            @Nullable DocumentRoom room,
            PersonalDataScanner scanner,
            Scope scope,
            Frontier frontier,
            SiteFetches fetches,
            DocumentJudge documents,
            DocumentMarks marks,
            ScanPlan plan) {
        this.room = room;
        this.scanner = scanner;
        this.scope = scope;
        this.frontier = frontier;
        this.fetches = fetches;
        this.documents = documents;
        this.marks = marks;
        this.plan = plan;
    }

    /**
     * Notes the attachments that a page links to; those of other sites are these sites' own.
     *
     * @return their canonical addresses
     */
    List<HttpUrl> linkedFrom(Page page, HttpUrl address, @Nullable String column) {
        List<HttpUrl> links = room == null
                ? List.of()
                : AttachmentLinks.of(page).stream()
                        .filter(scope::contains)
                        .map(Addresses::canonical)
                        .toList();
        await(links, address, column);
        return links;
    }

    /** Notes attachments that a page links to, by their canonical addresses. */
    void await(List<HttpUrl> links, HttpUrl page, @Nullable String column) {
        links.forEach(url -> waiting.add(new Waiting(url, page, column)));
    }

    /** Whether addresses may be kept: the name of a file can itself show a number. */
    boolean mayBeKept(List<HttpUrl> links) {
        return links.stream().allMatch(this::isFree);
    }

    private boolean isFree(HttpUrl link) {
        String shown = String.join(" ", link.pathSegments()) + " " + link.query();
        return NUMBER.matcher(shown)
                .results()
                .allMatch(number -> scanner.scan(number.group(), plan.today()).isEmpty());
    }

    /** Reads what waits. */
    void readWaiting(BooleanSupplier mayGoOn) {
        while (!waiting.isEmpty() && mayGoOn.getAsBoolean()) {
            Waiting next = waiting.remove();
            if (frontier.take(next.url)) {
                read(next.url, next.page, next.column, marks.validators(next.url));
            }
        }
    }

    /** Whether any waits to be read. */
    boolean areWaiting() {
        return !waiting.isEmpty();
    }

    /** Whether any was not obtained, for reasons that say nothing of what stands there. */
    boolean wereTroubled() {
        return troubled;
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
        read(url, page, column, null);
    }

    private void read(
            HttpUrl url,
            @Nullable HttpUrl page,
            @Nullable String column,
            FetchRequest.@Nullable Validators validators) {
        DocumentRoom here = room;
        if (here != null) {
            here.one(() -> {
                FetchResult result = fetches.attachment(url, validators);
                if (!documents.owes(url) && marks.same(url, result) != null) {
                    return;
                }
                if (result instanceof FetchResult.Ok ok) {
                    documents.answered(url, ok);
                    boolean inOrder = judge(here, ok.body(), url, page, column);
                    marks.read(url, ok, inOrder, List.of());
                } else {
                    troubled |= fetches.wasTroubled(url);
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

    private boolean judge(
            DocumentRoom here, byte[] content, HttpUrl url, @Nullable HttpUrl page, @Nullable String column) {
        ScannedDocument scanned = new DocumentScanner(here.reader(), scanner).scan(content, plan.today());
        DocumentResult result = scanned.result();
        read += result instanceof DocumentResult.Read ? 1 : 0;
        if (!result.isWhole()) {
            LOG.info("{} was not read whole: {}", url, result.unread());
            result.reasons().stream()
                    .filter(Unread::leavesDoubt)
                    .forEach(reason -> unread.merge(reason, 1, Integer::sum));
        }
        return documents.readAttachment(url, page, column, scanned.found(), result);
    }

    /** How many were read, in whole or in part. */
    int read() {
        return read;
    }

    /** How many were not read, or not whole, by the reasons; one with several reasons counts under each. */
    Map<Unread, Integer> unread() {
        return Map.copyOf(unread);
    }
}
