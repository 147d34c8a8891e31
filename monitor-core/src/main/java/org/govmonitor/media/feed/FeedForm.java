package org.govmonitor.media.feed;

import java.util.Locale;
import java.util.Optional;
import org.govmonitor.page.PageDecoder;
import org.jspecify.annotations.Nullable;

/** Tells feeds by their beginning and reads them, whatever the answer's header says. */
final class FeedForm {
    private static final int BEGINNING = 600;

    private FeedForm() {}

    /** Empty where the bytes are no feed. */
    static Optional<FeedDocument> read(byte[] body, @Nullable String contentType) {
        String text = PageDecoder.decode(body, contentType).text().strip();
        if (text.startsWith("{")) {
            return JsonFeed.read(text);
        }
        return text.startsWith("<") && !isHtml(text) ? XmlFeed.read(text) : Optional.empty();
    }

    private static boolean isHtml(String text) {
        String beginning = text.substring(0, Math.min(BEGINNING, text.length())).toLowerCase(Locale.ROOT);
        return beginning.contains("<!doctype html") || beginning.contains("<html");
    }
}
