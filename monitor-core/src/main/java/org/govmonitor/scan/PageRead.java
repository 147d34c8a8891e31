package org.govmonitor.scan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.page.Page;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.reading.ListingReader;
import org.jsoup.nodes.Element;

/** A page as it was answered and as it was parsed. */
record PageRead(FetchResult.Ok answer, Page page) {
    private static final int BEGINNING = 64;

    static PageRead of(FetchResult.Ok answer) {
        return new PageRead(answer, Page.parse(answer.url(), answer.body(), answer.contentType()));
    }

    /**
     * Whether the answer is data rather than a page: JSON, or the records of a datastore. What it says stands again on the
     * articles it links to.
     */
    boolean isData() {
        String begins = begins();
        return begins.startsWith("{") || begins.startsWith("[") || begins.startsWith("<") && isStore();
    }

    private boolean isStore() {
        Element body = page.document().body();
        for (int i = 0; i < body.childNodeSize(); i++) {
            if (body.childNode(i).nameIs("datastore")) {
                return true;
            }
        }
        return false;
    }

    /** What it says when it is read as a list. */
    Listing listing(LocalDate today) {
        return isData()
                ? ListingReader.read(answer.url(), answer.body(), answer.contentType(), today)
                : ListingReader.read(page, today);
    }

    private String begins() {
        byte[] body = answer.body();
        String text = new String(body, 0, Math.min(body.length, BEGINNING), StandardCharsets.UTF_8);
        return text.replace("\uFEFF", "").stripLeading();
    }
}
