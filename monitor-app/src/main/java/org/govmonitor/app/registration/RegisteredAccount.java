package org.govmonitor.app.registration;

import org.govmonitor.registry.MediaAccount;
import org.govmonitor.words.Words;

/** A media account with the id under which it is kept. */
public record RegisteredAccount(long id, MediaAccount account) implements RegisteredTarget {
    private static final Words WORDS = Words.of(RegisteredAccount.class);

    /** With its platform: one unit's accounts often bear one name. */
    @Override
    public String name() {
        return WORDS.say(
                switch (account.platform()) {
                    case WECHAT -> "account.wechat";
                    case WECHAT_VIDEO -> "account.channels";
                    case WEIBO -> "account.weibo";
                    case DOUYIN -> "account.douyin";
                    case TOUTIAO -> "account.toutiao";
                    case KUAISHOU -> "account.kuaishou";
                    case APP -> "account.app";
                    case MINI_PROGRAM -> "account.program";
                    case OTHER -> "account.other";
                },
                account.name());
    }

    @Override
    public String unit() {
        return account.unit();
    }
}
