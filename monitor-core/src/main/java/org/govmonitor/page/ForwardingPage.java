package org.govmonitor.page;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** A page that only sends its reader elsewhere. */
final class ForwardingPage implements ListingStrategy {
    private static final Pattern BY_SCRIPT = Pattern.compile(
            "(?:window|self|top|parent|document)?\\.?location(?:\\.href)?\\s*=\\s*['\"(]|location\\.(?:replace|assign)\\s*\\(");
    private static final Pattern TARGET = Pattern.compile("(?i)^\\s*\\d*\\s*[;,]\\s*url\\s*=\\s*\\S");
    private static final int LONGEST = 100;
    private static final int MOST_LINKS = 2;

    @Override
    public Optional<Listing> read(Page page, LocalDate today) {
        if (!Sparse.is(page, LONGEST, MOST_LINKS)) {
            return Optional.empty();
        }
        boolean forwards = page.document().getElementsByTag("meta").stream()
                        .anyMatch(meta -> meta.attr("http-equiv").equalsIgnoreCase("refresh")
                                && TARGET.matcher(meta.attr("content")).find())
                || page.document().getElementsByTag("script").stream()
                        .anyMatch(script -> BY_SCRIPT.matcher(script.data()).find());
        return forwards ? Optional.of(new Listing.Unreadable(UnreadableReason.FORWARDS)) : Optional.empty();
    }
}
