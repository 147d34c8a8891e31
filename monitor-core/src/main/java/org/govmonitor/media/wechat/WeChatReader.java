package org.govmonitor.media.wechat;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.Fetcher;
import org.govmonitor.media.AccountReader;
import org.govmonitor.media.AppSecrets;
import org.govmonitor.media.Post;
import org.govmonitor.media.ReadRequest;
import org.govmonitor.media.Reading;
import org.govmonitor.media.Sight;
import org.govmonitor.registry.SourceKind;
import tools.jackson.databind.JsonNode;

/**
 * WECHAT_API: what an account published, by {@code freepublish/batchget}. Mass-sends are not among it, so it may show that an
 * account lives and never that it is silent.
 */
public final class WeChatReader implements AccountReader {
    /** Where WeChat's interfaces are. */
    public static final HttpUrl PLATFORM = HttpUrl.get("https://api.weixin.qq.com/");

    private static final SourceKind KIND = SourceKind.WECHAT_API;
    /** The most that the interface gives at once. */
    private static final int PAGE = 20;
    /** 12,000 messages: more than an account of the office has published. */
    private static final int MOST_PAGES = 600;

    private final WeChatCalls calls;
    private final Tokens tokens;
    private final Clock clock;

    /** @param base {@link #PLATFORM}, or what stands in its place */
    public WeChatReader(Fetcher fetcher, AppSecrets secrets, Clock clock, HttpUrl base) {
        this.calls = new WeChatCalls(fetcher, base);
        this.tokens = new Tokens(calls, secrets, clock);
        this.clock = clock;
    }

    @Override
    public Reading read(ReadRequest request) {
        String appId = request.source().id();
        if (appId == null) {
            throw new IllegalArgumentException("no AppID: " + request.source().kind());
        }
        Answer<String> token = tokens.token(appId);
        return token instanceof Answer.Given<String> given
                ? new Paging(appId, given.value(), request.needed()).run()
                : unreadable((Answer.Refused<?>) token, List.of());
    }

    private Reading unreadable(Answer.Refused<?> refused, List<Post> seen) {
        return new Reading.Unreadable(KIND, clock.instant(), refused.reason(), refused.detail(), seen);
    }

    /** One walk along the pages, the newest first, until they are older than is needed. */
    private final class Paging {
        private final String appId;
        private final Instant needed;
        private final Map<String, Post> posts = new LinkedHashMap<>();
        private String token;
        private boolean renewed;
        private int undated;

        Paging(String appId, String token, Instant needed) {
            this.appId = appId;
            this.token = token;
            this.needed = needed;
        }

        Reading run() {
            int offset = 0;
            for (int i = 0; i < MOST_PAGES; i++) {
                Answer<PublishedPage> answer = page(offset);
                if (answer instanceof Answer.Refused<PublishedPage> refused) {
                    return unreadable(refused, List.copyOf(posts.values()));
                }
                PublishedPage page = ((Answer.Given<PublishedPage>) answer).value();
                page.posts().forEach(post -> posts.putIfAbsent(post.key(), post));
                undated += page.undated();
                offset += page.messages();
                boolean old = page.oldest().map(needed::isAfter).orElse(false);
                if (page.messages() == 0 || offset >= page.total() || old) {
                    break;
                }
            }
            Instant now = clock.instant();
            Sight sight = new Sight(Sight.Extent.PART, null, now);
            return new Reading.Read(KIND, now, List.copyOf(posts.values()), sight, undated, 0, null);
        }

        private Answer<PublishedPage> page(int offset) {
            Answer<JsonNode> answer = ask(offset);
            if (answer instanceof Answer.Refused<JsonNode> refused && refused.isOfToken() && !renewed) {
                renewed = true;
                Answer<String> other = tokens.otherThan(token, appId);
                if (other instanceof Answer.Refused<String> none) {
                    return none.instead();
                }
                token = ((Answer.Given<String>) other).value();
                answer = ask(offset);
            }
            if (answer instanceof Answer.Refused<JsonNode> refused) {
                return refused.instead();
            }
            return PublishedPage.of(((Answer.Given<JsonNode>) answer).value())
                    .<Answer<PublishedPage>>map(Answer.Given::new)
                    .orElseGet(WeChatCalls::notUnderstood);
        }

        private Answer<JsonNode> ask(int offset) {
            return calls.post(
                    "cgi-bin/freepublish/batchget",
                    Map.of("access_token", token),
                    Map.of("offset", offset, "count", PAGE, "no_content", 1));
        }
    }
}
