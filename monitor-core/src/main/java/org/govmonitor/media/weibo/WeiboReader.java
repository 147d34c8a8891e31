package org.govmonitor.media.weibo;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.FetchRequest;
import org.govmonitor.fetch.FetchResult;
import org.govmonitor.fetch.Fetcher;
import org.govmonitor.media.AccountReader;
import org.govmonitor.media.FetchFaults;
import org.govmonitor.media.Post;
import org.govmonitor.media.ReadRequest;
import org.govmonitor.media.Reading;
import org.govmonitor.media.Sight;
import org.govmonitor.media.UnreadableReason;
import org.govmonitor.registry.SourceKind;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** WEIBO: the newest posts of a profile as m.weibo.cn shows them to a visitor. */
public final class WeiboReader implements AccountReader {
    /** Where Weibo's data for phones are. */
    public static final HttpUrl MOBILE = HttpUrl.get("https://m.weibo.cn/");
    /** Where Weibo receives visitors. */
    public static final HttpUrl VISITOR = HttpUrl.get("https://visitor.passport.weibo.cn/");

    private static final Words WORDS = Words.of(AccountReader.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final SourceKind KIND = SourceKind.WEIBO;
    /** Statuses by which Weibo turns a program away, beside those of every site; it also sends it to where one signs in. */
    private static final Set<Integer> TURNED_AWAY = Set.of(302, 403, 414, 418, 429, 432);
    /** A page for phones is not shown to others; who asks is said all the same. */
    private static final String AGENT = "Mozilla/5.0 (Linux; Android 13; Mobile; compatible; GovMonitor/0.1)";

    private final Fetcher fetcher;
    private final VisitorCookie cookie;
    private final HttpUrl index;
    private final Clock clock;

    /**
     * @param mobile {@link #MOBILE}, or what stands in its place
     * @param visitor {@link #VISITOR}, likewise
     */
    public WeiboReader(Fetcher fetcher, Clock clock, HttpUrl mobile, HttpUrl visitor) {
        this.fetcher = fetcher;
        this.cookie = new VisitorCookie(fetcher, visitor, clock);
        this.index = mobile.newBuilder()
                .addPathSegments("api/container/getIndex")
                .addQueryParameter("type", "uid")
                .build();
        this.clock = clock;
    }

    @Override
    public Reading read(ReadRequest request) {
        String uid = request.source().id();
        if (uid == null) {
            throw new IllegalArgumentException("no uid: " + request.source().kind());
        }
        Told profile = ask(uid, null);
        if (profile.unreadable() != null) {
            return profile.unreadable();
        }
        Told page = ask(uid, container(profile.data(), uid));
        return page.unreadable() != null ? page.unreadable() : posts(page.data());
    }

    /** The container of the posts: told by its tab, else built as all of them are. */
    private static String container(JsonNode profile, String uid) {
        for (JsonNode tab : profile.path("tabsInfo").path("tabs").values()) {
            String id = tab.path("containerid").asString("");
            if (tab.path("tabKey").asString("").equals("weibo") && id.matches("\\d{10,30}")) {
                return id;
            }
        }
        return "107603" + uid;
    }

    private Reading posts(JsonNode data) {
        Instant now = clock.instant();
        WeiboCards cards = WeiboCards.of(data.path("cards"), now);
        if (cards.posts().isEmpty()) {
            return cards.undated() > 0
                    ? unreadable(UnreadableReason.NO_DATES, "weibo.undated")
                    : unreadable(UnreadableReason.EMPTY, "weibo.empty");
        }
        Instant oldest = cards.posts().stream()
                .map(Post::publishedAt)
                .min(Instant::compareTo)
                .orElse(now);
        Sight all = new Sight(Sight.Extent.ALL, oldest, now);
        return new Reading.Read(
                KIND, now, cards.posts(), cards.undated() > 0 ? all.inPart() : all, cards.undated(), 0, null);
    }

    /** The data of an answer, or what it makes of the source. */
    private record Told(JsonNode data, Reading.@Nullable Unreadable unreadable) {}

    private Told ask(String uid, @Nullable String container) {
        HttpUrl.Builder url = index.newBuilder().addQueryParameter("value", uid);
        if (container != null) {
            url.addQueryParameter("containerid", container).addQueryParameter("page", "1");
        }
        Map<String, String> headers = new HashMap<>(Map.of(
                "User-Agent", AGENT,
                "Referer", "https://m.weibo.cn/u/" + uid,
                "MWeibo-Pwa", "1",
                "X-Requested-With", "XMLHttpRequest",
                "Accept", "application/json, text/plain, */*"));
        String visitor = cookie.header();
        if (!visitor.isEmpty()) {
            headers.put("Cookie", visitor);
        }
        FetchResult result = fetcher.fetch(FetchRequest.call(url.build(), new FetchRequest.Call(headers, null, "")));
        if (result instanceof FetchResult.Failed failed) {
            return failed(failed);
        }
        return result instanceof FetchResult.Ok ok
                ? told(ok.body())
                : none(UnreadableReason.NOT_UNDERSTOOD, "weibo.form");
    }

    private Told failed(FetchResult.Failed failed) {
        if (TURNED_AWAY.contains(failed.status())) {
            return blocked();
        }
        return new Told(MissingNode.getInstance(), FetchFaults.unread(KIND, failed, clock.instant()));
    }

    private Told told(byte[] body) {
        try {
            JsonNode answer = JSON.readTree(body);
            int ok = answer.path("ok").asInt(Integer.MIN_VALUE);
            if (ok == 1 && answer.path("data").isObject()) {
                return new Told(answer.path("data"), null);
            }
            // 0 says that there is nothing to show, -100 that one should sign in
            if (ok == 0) {
                return none(UnreadableReason.EMPTY, "weibo.empty");
            }
            return ok < 0 && ok > Integer.MIN_VALUE ? blocked() : none(UnreadableReason.NOT_UNDERSTOOD, "weibo.form");
        } catch (JacksonException page) {
            return none(UnreadableReason.NOT_UNDERSTOOD, "weibo.form");
        }
    }

    private Told blocked() {
        cookie.forget();
        return none(UnreadableReason.BLOCKED, "weibo.blocked");
    }

    private Told none(UnreadableReason reason, String words) {
        return new Told(MissingNode.getInstance(), unreadable(reason, words));
    }

    private Reading.Unreadable unreadable(UnreadableReason reason, String words) {
        return new Reading.Unreadable(KIND, clock.instant(), reason, WORDS.say(words));
    }
}
