package org.govmonitor.scan;

import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.check.memory.ListMemory;
import org.govmonitor.scan.deep.DeepProgress;
import org.govmonitor.scan.unchanged.DocumentKey;
import org.govmonitor.scan.unchanged.DocumentMark;
import org.jspecify.annotations.Nullable;

/**
 * What earlier scans of a site left that this one needs. A scan reads it and never changes it.
 *
 * @param openDocuments pages and attachments with a live finding of personal data: read first, and a verdict given on each
 * @param doubtfulDocuments articles with a live finding about their date: read too, and reported where they are gone. That
 *     one still opens says nothing about its date
 * @param lists what is known of the columns' lists, by the canonical address of the column
 * @param documents what is known of pages and attachments that were taken apart
 * @param crawl how far a crawl of the whole site has come, or null where none is under way
 */
public record Known(
        Set<HttpUrl> openDocuments,
        Set<HttpUrl> doubtfulDocuments,
        Map<HttpUrl, ListMemory> lists,
        Map<DocumentKey, DocumentMark> documents,
        @Nullable DeepProgress crawl) {
    public static final Known NOTHING = new Known(Set.of());

    public Known {
        openDocuments = Set.copyOf(openDocuments);
        doubtfulDocuments = Set.copyOf(doubtfulDocuments);
        lists = Map.copyOf(lists);
        documents = Map.copyOf(documents);
    }

    /** Where nothing is known of documents. */
    public Known(Set<HttpUrl> openDocuments, Set<HttpUrl> doubtfulDocuments, Map<HttpUrl, ListMemory> lists) {
        this(openDocuments, doubtfulDocuments, lists, Map.of(), null);
    }

    /** The same, with what is known of documents that were taken apart. */
    public Known with(Map<DocumentKey, DocumentMark> marks) {
        return new Known(openDocuments, doubtfulDocuments, lists, marks, crawl);
    }

    /** The same, with a crawl that is under way. */
    public Known with(@Nullable DeepProgress underWay) {
        return new Known(openDocuments, doubtfulDocuments, lists, documents, underWay);
    }

    /** Where nothing is known of any list. */
    public Known(Set<HttpUrl> openDocuments) {
        this(openDocuments, Set.of(), Map.of());
    }
}
