package org.govmonitor.scan.unchanged;

import java.time.LocalDate;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.FetchRequest;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a document that was taken apart.
 *
 * @param content hash of its bytes, 32 hex digits
 * @param validators what its server gave to ask by, or null
 * @param attachments that it links to
 * @param readOn the day it was last taken apart
 * @param clean whether it was read whole and nothing was found; of any other only a scan for what is new asks no more
 */
public record DocumentMark(
        String content,
        FetchRequest.@Nullable Validators validators,
        List<HttpUrl> attachments,
        LocalDate readOn,
        boolean clean) {
    private static final int FEWEST_DAYS = 25;
    private static final int SPREAD = 11;

    public DocumentMark {
        attachments = List.copyOf(attachments);
    }

    /** From what it is kept as; null where the server gave no such validator. */
    public static DocumentMark of(
            String content,
            @Nullable String etag,
            @Nullable String lastModified,
            List<HttpUrl> attachments,
            LocalDate readOn,
            boolean clean) {
        boolean none = etag == null && lastModified == null;
        return new DocumentMark(
                content, none ? null : new FetchRequest.Validators(etag, lastModified), attachments, readOn, clean);
    }

    /** Whether it is to be taken apart again however unchanged: after some 25 to 35 days, not all on the same one. */
    boolean isDue(DocumentKey key, LocalDate today) {
        return today.isAfter(readOn.plusDays(FEWEST_DAYS + Math.floorMod(key.hashCode(), SPREAD)));
    }
}
