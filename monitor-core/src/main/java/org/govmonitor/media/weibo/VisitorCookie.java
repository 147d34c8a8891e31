package org.govmonitor.media.weibo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.FetchRequest;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.fetch.Fetcher;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The cookie that Weibo gives to visitors, kept for an hour: a visitor who comes anew for each page is a strange one. */
final class VisitorCookie {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration KEPT = Duration.ofHours(1);
    /** The answer calls a function with an object. */
    private static final Pattern CALL = Pattern.compile("\\((\\{.*})\\s*\\)", Pattern.DOTALL);

    private static final int LONGEST_ANSWER = 16 << 10;
    private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9_.%=+/-]{1,512}");
    private static final byte[] FORM = "cb=visitor_gray_callback&tid=&from=weibo".getBytes(StandardCharsets.UTF_8);

    private final Fetcher fetcher;
    private final HttpUrl address;
    private final Clock clock;
    private @Nullable Cookie kept;

    private record Cookie(String header, Instant until) {}

    VisitorCookie(Fetcher fetcher, HttpUrl base, Clock clock) {
        this.fetcher = fetcher;
        this.address = base.newBuilder().addPathSegments("visitor/genvisitor2").build();
        this.clock = clock;
    }

    /** As the header {@code Cookie} has it; empty where Weibo gives none, which it may accept too. */
    synchronized String header() {
        if (kept != null && clock.instant().isBefore(kept.until())) {
            return kept.header();
        }
        Optional<String> header = ask();
        kept = header.map(given -> new Cookie(given, clock.instant().plus(KEPT)))
                .orElse(null);
        return header.orElse("");
    }

    /** The kept one is not accepted any more. */
    synchronized void forget() {
        kept = null;
    }

    private Optional<String> ask() {
        FetchRequest.Call call = new FetchRequest.Call(
                Map.of("Referer", "https://m.weibo.cn/"), FORM, "application/x-www-form-urlencoded");
        if (!(fetcher.fetch(FetchRequest.call(address, call)) instanceof FetchResult.Ok ok)) {
            return Optional.empty();
        }
        if (ok.body().length > LONGEST_ANSWER) {
            return Optional.empty();
        }
        Matcher answer = CALL.matcher(new String(ok.body(), StandardCharsets.UTF_8));
        if (!answer.find()) {
            return Optional.empty();
        }
        try {
            JsonNode data = JSON.readTree(answer.group(1)).path("data");
            String sub = data.path("sub").asString("");
            String subp = data.path("subp").asString("");
            if (!VALUE.matcher(sub).matches()) {
                return Optional.empty();
            }
            return Optional.of(VALUE.matcher(subp).matches() ? "SUB=" + sub + "; SUBP=" + subp : "SUB=" + sub);
        } catch (JacksonException broken) {
            return Optional.empty();
        }
    }
}
