package org.govmonitor.media.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import okhttp3.HttpUrl;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.media.PostKeys;
import org.jspecify.annotations.Nullable;

/**
 * The address of a post in its canonical form. WeChat writes an article's address in two ways, of which neither can be told
 * from the other: {@code /s?__biz=…&mid=…&idx=…&sn=…}, of which only these four name the article, and {@code /s/<id>}.
 *
 * @param url without what only tells how a reader came there
 * @param key as in {@link org.govmonitor.media.Post}
 * @param temporary whether it is a link that expires ({@code src, timestamp, ver, signature}), as searches give them
 */
public record ArticleLink(HttpUrl url, String key, boolean temporary) {
    private static final Pattern VALUE = Pattern.compile("[0-9A-Za-z=_-]{1,64}");
    private static final List<String> NAMING = List.of("__biz", "mid", "idx", "sn");

    /** The canonical form of any address of a post. */
    public static ArticleLink of(HttpUrl address) {
        if (!isWeChat(address)) {
            HttpUrl url = Addresses.canonical(address);
            return new ArticleLink(url, PostKeys.of(url.toString()), false);
        }
        HttpUrl url = isTemporary(address)
                // every part of it is signed
                ? address.newBuilder().scheme("https").port(443).fragment(null).build()
                : weChat(Addresses.canonical(address));
        return new ArticleLink(url, PostKeys.of(keyText(url)), isTemporary(address));
    }

    private static boolean isTemporary(HttpUrl url) {
        return url.queryParameter("__biz") == null
                && url.queryParameter("signature") != null
                && url.queryParameter("timestamp") != null;
    }

    /** Whether it leads to an article on WeChat's public host. */
    public static boolean isWeChatArticle(HttpUrl address) {
        return isWeChat(address)
                && (address.encodedPath().startsWith("/s/")
                        || address.encodedPath().equals("/s")
                        || address.encodedPath().startsWith("/mp/appmsg/show"));
    }

    /** WeChat's number of the account in the address, or null. */
    public @Nullable String biz() {
        return isWeChat(url) ? url.queryParameter("__biz") : null;
    }

    private static boolean isWeChat(HttpUrl url) {
        return url.host().equals("mp.weixin.qq.com");
    }

    private static HttpUrl weChat(HttpUrl url) {
        HttpUrl.Builder plain =
                url.newBuilder().scheme("https").port(443).query(null).fragment(null);
        String path = url.encodedPath();
        if (path.equals("/mp/appmsg/show")) {
            plain.encodedPath("/s");
        } else if (path.endsWith("/") && path.length() > 1) {
            plain.encodedPath(path.substring(0, path.length() - 1));
        }
        if (url.queryParameter("__biz") != null) {
            plain.encodedQuery(NAMING.stream()
                    .filter(name -> value(url, name) != null)
                    .map(name -> name + "=" + value(url, name))
                    .collect(Collectors.joining("&")));
        }
        return plain.build();
    }

    /** Older addresses write {@code appmsgid} and {@code itemidx}. Null where there is none of the right form. */
    private static @Nullable String value(HttpUrl url, String name) {
        String value = url.queryParameter(name);
        if (value == null && name.equals("mid")) {
            value = url.queryParameter("appmsgid");
        } else if (value == null && name.equals("idx")) {
            value = url.queryParameter("itemidx");
        }
        return value != null && VALUE.matcher(value).matches() ? value : null;
    }

    private static String keyText(HttpUrl url) {
        List<String> parts = new ArrayList<>();
        for (String name : NAMING) {
            String value = url.queryParameter(name);
            if (value != null) {
                parts.add(value);
            }
        }
        return "wx:"
                + (parts.isEmpty()
                        ? url.toString().substring("https://mp.weixin.qq.com".length())
                        : String.join("/", parts));
    }
}
