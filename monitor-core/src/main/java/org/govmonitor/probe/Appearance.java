package org.govmonitor.probe;

import java.util.Optional;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.fetch.ProtectionMarks;
import org.govmonitor.page.Forward;
import org.govmonitor.page.Page;
import org.govmonitor.page.Sparse;
import org.jspecify.annotations.Nullable;

/** What a home page is by its looks: long answers are taken for pages unread. */
final class Appearance {
    /** In bytes. Refusals, forwards and blank pages are shorter. */
    private static final int LONGEST = 16 << 10;

    /** A page with more to read than this is the site's own, as everywhere in this house. */
    private static final int MOST_TEXT = 400;

    private static final int MOST_LINKS = 4;

    /** What shows something, or may come to. */
    private static final String VISIBLE =
            "script, img, frame, iframe, object, embed, svg, canvas, video, input, link[rel~=(?i)stylesheet], meta[http-equiv=refresh]";

    private final FetchResult.Ok answer;
    private final @Nullable Page page;

    Appearance(FetchResult.Ok answer) {
        this.answer = answer;
        this.page =
                answer.body().length > LONGEST ? null : Page.parse(answer.url(), answer.body(), answer.contentType());
    }

    Outcome outcome() {
        if (page == null) {
            return new Outcome.Opened();
        }
        if (isRefusal(page)) {
            return new Outcome.NoEvidence(Reason.TURNED_AWAY);
        }
        return isBlank(page) ? new Outcome.Failed(Reason.EMPTY) : new Outcome.Opened();
    }

    /** Where this plain answer leads, if it is one. */
    HttpsWay https() {
        if (answer.url().isHttps()) {
            return HttpsWay.LEADS;
        }
        Optional<HttpUrl> forward = page == null ? Optional.empty() : Forward.target(page);
        return forward.map(target -> target.isHttps() ? HttpsWay.LEADS : HttpsWay.UNKNOWN)
                .orElse(outcome() instanceof Outcome.Opened ? HttpsWay.MISSING : HttpsWay.UNKNOWN);
    }

    private static boolean isRefusal(Page page) {
        String text = page.title() + " " + page.document().body().text();
        return Sparse.is(page, MOST_TEXT, MOST_LINKS)
                && ProtectionMarks.in(String.join("\n", page.scripts()), text).isPresent();
    }

    private static boolean isBlank(Page page) {
        return page.document().text().isBlank() && page.document().selectFirst(VISIBLE) == null;
    }
}
