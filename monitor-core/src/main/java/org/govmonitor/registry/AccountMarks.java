package org.govmonitor.registry;

import org.jspecify.annotations.Nullable;

/**
 * By what an account is recognised on the public page of one of its articles.
 *
 * @param nickname the name that articles show, not blank
 * @param biz WeChat's number of the account as articles and their links carry it ({@code __biz}, base 64), or null
 * @param originalId the 原始 ID ({@code gh_…}), or null
 */
public record AccountMarks(
        String nickname, @Nullable String biz, @Nullable String originalId) {

    /** Recognised by a name alone. */
    public static AccountMarks named(String nickname) {
        return new AccountMarks(nickname, null, null);
    }
}
