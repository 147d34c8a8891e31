package org.govmonitor.scan;

import java.time.LocalDate;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.govmonitor.page.listing.ListingItem;
import org.jspecify.annotations.Nullable;

/**
 * A post of a media account that a column of a site links to: a unit that shows its posts on its own site tells by this that
 * the account is alive.
 *
 * @param day the day that the list gives it, or null
 */
public record AccountLink(HttpUrl url, @Nullable LocalDate day) {
    private static final String WECHAT_ARTICLES = "mp.weixin.qq.com";

    static Optional<AccountLink> of(ListingItem item) {
        HttpUrl url = item.url();
        return url == null || !url.host().equals(WECHAT_ARTICLES)
                ? Optional.empty()
                : Optional.of(new AccountLink(
                        url, item.date() == null ? null : item.date().day()));
    }
}
