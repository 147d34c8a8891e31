package org.govmonitor.app.accounts.report;

import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.media.article.ArticleLink;
import org.govmonitor.media.article.PostPage;
import org.govmonitor.registry.AccountMarks;
import org.govmonitor.registry.Platform;
import org.jspecify.annotations.Nullable;

/** Whose a post is. One unit's accounts often bear one name on all platforms, so the platform is asked first. */
final class Authorship {
    private static final Map<String, Platform> HOSTS = Map.of(
            "mp.weixin.qq.com", Platform.WECHAT,
            "channels.weixin.qq.com", Platform.WECHAT_VIDEO,
            "weibo.com", Platform.WEIBO,
            "weibo.cn", Platform.WEIBO,
            "douyin.com", Platform.DOUYIN,
            "iesdouyin.com", Platform.DOUYIN,
            "toutiao.com", Platform.TOUTIAO,
            "kuaishou.com", Platform.KUAISHOU,
            "chenzhongtech.com", Platform.KUAISHOU);

    private Authorship() {}

    /** The platform that shows its posts at such an address, or null where it is none that is known. */
    static @Nullable Platform platform(HttpUrl address) {
        String host = address.host();
        return HOSTS.entrySet().stream()
                .filter(known -> host.equals(known.getKey()) || host.endsWith("." + known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The accounts that may have published it, by what its page says. */
    static List<RegisteredAccount> owners(PostPage page, List<RegisteredAccount> accounts) {
        Platform platform = platform(page.url());
        return accounts.stream()
                .filter(account -> account.account().platform() == platform
                        && page.owner(account.account()) == PostPage.Owner.SAME)
                .toList();
    }

    /** Whether a link that could not be read may be one of the account's. */
    static boolean mayBe(HttpUrl address, RegisteredAccount account) {
        AccountMarks marks = account.account().marks();
        String biz = ArticleLink.of(address).biz();
        return platform(address) == account.account().platform()
                && (biz == null || marks.biz() == null || biz.equals(marks.biz()));
    }
}
