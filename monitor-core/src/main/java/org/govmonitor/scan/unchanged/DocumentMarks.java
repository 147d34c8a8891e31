package org.govmonitor.scan.unchanged;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.fetch.FetchRequest;
import org.govmonitor.fetch.FetchResult;
import org.jspecify.annotations.Nullable;

/** The documents of one site during one scan, beside what earlier scans remember of them. */
public final class DocumentMarks {
    /** A server's validators are short; what is longer is not worth keeping. */
    private static final int LONGEST_VALIDATOR = 200;

    private final Map<DocumentKey, DocumentMark> known;
    private final LocalDate today;
    private final Map<DocumentKey, DocumentMark> learned = new HashMap<>();
    private final Set<DocumentKey> forgotten = new HashSet<>();
    private int unchanged;

    public DocumentMarks(Map<DocumentKey, DocumentMark> known, LocalDate today) {
        this.known = known;
        this.today = today;
    }

    /** What to ask the server by; null where the document is to be answered in any case. */
    public FetchRequest.@Nullable Validators validators(HttpUrl url) {
        DocumentMark mark = clean(url);
        return mark == null ? null : mark.validators();
    }

    /**
     * What is remembered of a document in which nothing was found, if the answer to its own address says that it is still the
     * same; else null.
     */
    public @Nullable DocumentMark same(HttpUrl url, FetchResult result) {
        return same(url, clean(url), result);
    }

    /** As {@link #validators}, for a page that only leads on: it matters whether it says anything new, not what. */
    public FetchRequest.@Nullable Validators validatorsOfList(HttpUrl url) {
        DocumentMark mark = mark(url);
        return mark == null ? null : mark.validators();
    }

    /** As {@link #same}, for a page that only leads on. */
    public @Nullable DocumentMark sameList(HttpUrl url, FetchResult result) {
        return same(url, mark(url), result);
    }

    /** What is remembered of a document that need not be asked for to know what was new in it; else null. */
    public @Nullable DocumentMark settled(HttpUrl url) {
        return mark(url);
    }

    private @Nullable DocumentMark same(HttpUrl url, @Nullable DocumentMark mark, FetchResult result) {
        boolean same = mark != null
                && (result instanceof FetchResult.NotModified
                        || result instanceof FetchResult.Ok ok
                                && isFrom(url, ok)
                                && Digest.of(ok.body()).equals(mark.content()));
        unchanged += same ? 1 : 0;
        return same ? mark : null;
    }

    /**
     * A document was read.
     *
     * @param clean whether it was read whole and nothing was found
     * @param attachments that it links to
     */
    public void read(HttpUrl url, FetchResult.Ok answer, boolean clean, Collection<HttpUrl> attachments) {
        DocumentKey key = DocumentKey.of(url);
        if (isFrom(url, answer)) {
            learned.put(
                    key,
                    new DocumentMark(
                            Digest.of(answer.body()),
                            kept(answer.validators()),
                            List.copyOf(attachments),
                            today,
                            clean));
        } else if (known.containsKey(key)) {
            forgotten.add(key);
        }
    }

    /** How many were not taken apart again. */
    public int unchanged() {
        return unchanged;
    }

    public SeenDocuments seen() {
        return new SeenDocuments(unchanged, learned, forgotten);
    }

    /** A document is to be remembered no more, since nothing of it may be kept. */
    public void forget(HttpUrl url) {
        DocumentKey key = DocumentKey.of(url);
        if (known.containsKey(key)) {
            forgotten.add(key);
        }
    }

    private @Nullable DocumentMark clean(HttpUrl url) {
        DocumentMark mark = mark(url);
        return mark == null || !mark.clean() ? null : mark;
    }

    private @Nullable DocumentMark mark(HttpUrl url) {
        if (known.isEmpty()) {
            return null;
        }
        DocumentKey key = DocumentKey.of(url);
        DocumentMark mark = known.get(key);
        return mark == null || mark.isDue(key, today) ? null : mark;
    }

    private static boolean isFrom(HttpUrl url, FetchResult.Ok answer) {
        return Addresses.canonical(answer.url()).equals(Addresses.canonical(url));
    }

    private static FetchRequest.@Nullable Validators kept(FetchRequest.@Nullable Validators given) {
        return given == null || isLong(given.etag()) || isLong(given.lastModified()) ? null : given;
    }

    private static boolean isLong(@Nullable String validator) {
        return validator != null && validator.length() > LONGEST_VALIDATOR;
    }
}
