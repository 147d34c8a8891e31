package org.govmonitor.registry;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * Where the posts of an account can be read. Each kind has the parts that it needs and no others; see the static methods.
 * No secret is among them.
 *
 * @param url of a FEED the address, of other kinds null
 * @param status of a FEED the address under which its bridge tells of itself, or null; of other kinds null
 * @param id of a WECHAT_API the AppID, of a WECHAT_PUSH the original id ({@code gh_…}), of a WEIBO the uid; else null
 */
public record AccountSource(
        SourceKind kind,
        @Nullable HttpUrl url,
        @Nullable HttpUrl status,
        @Nullable String id) {
    private static final Pattern APP_ID = Pattern.compile("wx[0-9a-f]{16}");
    private static final Pattern ORIGINAL_ID = Pattern.compile("gh_[0-9a-zA-Z]{6,30}");
    private static final Pattern UID = Pattern.compile("[1-9][0-9]{4,18}");
    private static final Pattern WEIBO_HOST = Pattern.compile("(?:www\\.|m\\.)?weibo\\.(?:com|cn)");
    private static final Pattern WEIBO_PATH = Pattern.compile("/(?:u/|profile/|p/100505)?([1-9][0-9]{4,18})/?");

    /** @throws IllegalArgumentException where a part is missing, malformed or too much for the kind */
    public AccountSource {
        boolean fits = (url != null) == (kind == SourceKind.FEED)
                && (status == null || kind == SourceKind.FEED)
                && (id == null ? form(kind) == null : isId(kind, id));
        if (!fits) {
            throw new IllegalArgumentException("the parts do not fit a source of kind " + kind);
        }
    }

    /** @param status the address under which the bridge tells of itself, such as {@code /feeds} of wewe-rss, or null */
    public static AccountSource feed(HttpUrl url, @Nullable HttpUrl status) {
        return new AccountSource(SourceKind.FEED, url, status, null);
    }

    /** @param appId {@code wx} and sixteen hexadecimal digits */
    public static AccountSource weChatApi(String appId) {
        return new AccountSource(SourceKind.WECHAT_API, null, null, appId);
    }

    /** @param originalId 原始 ID, {@code gh_…} */
    public static AccountSource weChatPush(String originalId) {
        return new AccountSource(SourceKind.WECHAT_PUSH, null, null, originalId);
    }

    public static AccountSource weibo(String uid) {
        return new AccountSource(SourceKind.WEIBO, null, null, uid);
    }

    /** @param kind one that needs nothing: SITE_LINKS, SELF_REPORT or MANUAL */
    public static AccountSource plain(SourceKind kind) {
        return new AccountSource(kind, null, null, null);
    }

    /**
     * A source from the one text that tells it from others of its kind.
     *
     * @param locator what {@link #locator()} gave
     * @throws IllegalArgumentException where the text does not fit the kind
     */
    public static AccountSource of(SourceKind kind, @Nullable String locator, @Nullable HttpUrl status) {
        return kind == SourceKind.FEED
                ? feed(HttpUrl.get(Objects.requireNonNullElse(locator, "")), status)
                : new AccountSource(kind, null, status, locator);
    }

    /** The one text that tells it from others of its kind: the address or the id; null where the kind has neither. */
    public @Nullable String locator() {
        return url == null ? id : url.toString();
    }

    /** Whether a text has the form of such a kind's id; false for kinds without one. */
    public static boolean isId(SourceKind kind, String id) {
        Pattern form = form(kind);
        return form != null && form.matcher(id).matches();
    }

    /** The uid in the address of a Weibo profile; null where it holds none, as in a domain name of one's own. */
    public static @Nullable String weiboUid(HttpUrl profile) {
        Matcher path = WEIBO_PATH.matcher(profile.encodedPath());
        return WEIBO_HOST.matcher(profile.host()).matches() && path.matches() ? path.group(1) : null;
    }

    private static @Nullable Pattern form(SourceKind kind) {
        return switch (kind) {
            case WECHAT_API -> APP_ID;
            case WECHAT_PUSH -> ORIGINAL_ID;
            case WEIBO -> UID;
            case FEED, SITE_LINKS, SELF_REPORT, MANUAL -> null;
        };
    }
}
