package org.govmonitor.scan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.govmonitor.check.Visit;
import org.govmonitor.document.format.FormatReader;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.page.Page;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.reading.AbsentPage;
import org.govmonitor.page.reading.ListingReader;
import org.govmonitor.words.Words;

/**
 * What a site answers with success in the place of a document that it did not give. That nothing is found in it says
 * nothing of the document.
 *
 * @param outcome GONE or UNREADABLE
 * @param reason for people
 */
record StandIn(Visit.Outcome outcome, String reason) {
    private static final Words WORDS = Words.of(StandIn.class);
    private static final int BEGINNING = 1_024;

    /** Whether a page is a protection service's, or says that there is nothing at its address. */
    static Optional<StandIn> of(Page page, LocalDate today) {
        if (ListingReader.read(page, today) instanceof Listing.Blocked blocked) {
            return Optional.of(new StandIn(Visit.Outcome.UNREADABLE, WORDS.say("stands.guard", blocked.by())));
        }
        return AbsentPage.is(page, page.url().toString())
                ? Optional.of(new StandIn(Visit.Outcome.GONE, WORDS.say("stands.absent")))
                : Optional.empty();
    }

    /** The same of what came in the place of an attachment; a page that holds no table is not taken for a file at all. */
    static Optional<StandIn> ofAttachment(FetchResult.Ok answer, LocalDate today) {
        if (FormatReader.isFile(answer.body()) || !isMarkup(answer.body())) {
            return Optional.empty();
        }
        Page page = Page.parse(answer.url(), answer.body(), answer.contentType());
        Optional<StandIn> known = of(page, today);
        return known.isPresent() || page.document().selectFirst("table") != null
                ? known
                : Optional.of(new StandIn(Visit.Outcome.UNREADABLE, WORDS.say("stands.page")));
    }

    private static boolean isMarkup(byte[] body) {
        String begins = new String(body, 0, Math.min(body.length, BEGINNING), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        return begins.contains("<html") || begins.contains("<!doctype html") || begins.contains("<body");
    }
}
