package org.govmonitor.page.home;

import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/** Tells from its address alone whether a link leads to an article rather than to a column, a service or another site. */
public final class ArticleAddress {
    private static final Pattern FORM = Pattern.compile(
            "(?i)/[tpw]?0?(?:19|20)\\d{4,6}[/_]|/(?:19|20)\\d{2}[/-]?\\d{1,2}(?:[/-]\\d{1,2})?/|[0-9a-f]{16,}"
                    + "|content[/_]|/article|/art/|/info/\\d|post_|detail|/show|[?&]\\w*id=\\w|\\d{4,}\\.[a-z]{3,5}$");
    private static final String WECHAT = "mp.weixin.qq.com";

    private ArticleAddress() {}

    /** Whether it has the form of an article's address in any of the usual systems. */
    public static boolean is(HttpUrl url) {
        String query = url.encodedQuery();
        String address = query == null ? url.encodedPath() : url.encodedPath() + "?" + query;
        return url.host().equals(WECHAT) || FORM.matcher(address).find();
    }
}
