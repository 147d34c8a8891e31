package org.govmonitor.page.reading;

import java.time.LocalDate;
import java.util.Optional;
import org.govmonitor.fetch.ProtectionMarks;
import org.govmonitor.page.Page;
import org.govmonitor.page.Sparse;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingStrategy;

/** A protection service's own page in the place of the site's: a script to be solved, or a refusal. */
final class ChallengePage implements ListingStrategy {
    /** A page with more to read than this is the site's own. */
    private static final int LONGEST = 400;

    private static final int MOST_LINKS = 4;

    @Override
    public Optional<Listing> read(Page page, LocalDate today) {
        if (!Sparse.is(page, LONGEST, MOST_LINKS)) {
            return Optional.empty();
        }
        String text = page.title() + " " + page.document().body().text();
        String scripts = String.join("\n", page.scripts());
        return ProtectionMarks.in(scripts, text).map(Listing.Blocked::new);
    }
}
