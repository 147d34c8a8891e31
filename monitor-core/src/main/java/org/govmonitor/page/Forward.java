package org.govmonitor.page;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jsoup.nodes.Element;

/** A page that shows nothing itself and only sends the browser on, by a refresh tag or a line of script. */
public final class Forward {
    private static final Pattern REFRESH =
            Pattern.compile("^\\s*\\d*(?:\\.\\d+)?\\s*[;,]?\\s*url\\s*=\\s*[\"']?([^\"']+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SCRIPT = Pattern.compile(
            "\\blocation(?:\\.href)?\\s*=\\s*[\"']([^\"']+)[\"']|\\blocation\\.(?:replace|assign)\\(\\s*[\"']([^\"']+)[\"']");
    /** What shows more than this is a page, whatever its scripts may do. */
    private static final int MOST_TEXT = 60;

    private static final int MOST_LINKS = 3;

    private Forward() {}

    /** Where the page sends on to; empty where it shows something, or sends nowhere. */
    public static Optional<HttpUrl> target(Page page) {
        if (!Sparse.is(page, MOST_TEXT, MOST_LINKS)) {
            return Optional.empty();
        }
        for (Element meta : page.document().select("meta[http-equiv=refresh]")) {
            Matcher refresh = REFRESH.matcher(meta.attr("content"));
            if (refresh.find()) {
                return Optional.ofNullable(page.resolve(refresh.group(1)));
            }
        }
        for (String script : page.scripts()) {
            Matcher sent = SCRIPT.matcher(script);
            if (sent.find()) {
                return Optional.ofNullable(page.resolve(sent.group(1) == null ? sent.group(2) : sent.group(1)));
            }
        }
        return Optional.empty();
    }
}
