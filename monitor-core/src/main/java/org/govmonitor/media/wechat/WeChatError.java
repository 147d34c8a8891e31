package org.govmonitor.media.wechat;

import org.govmonitor.media.UnreadableReason;

/** What WeChat's interfaces answer in {@code errcode} when they do not answer. */
public enum WeChatError {
    BUSY(-1, UnreadableReason.NOT_REACHED),
    /** The token, or the secret it was asked for with, is not the account's. */
    INVALID_CREDENTIAL(40001, UnreadableReason.REFUSED),
    INVALID_APPID(40013, UnreadableReason.REFUSED),
    INVALID_SECRET(40125, UnreadableReason.REFUSED),
    /** The caller's address is not on the account's whitelist. */
    ADDRESS_NOT_LISTED(40164, UnreadableReason.REFUSED),
    TOKEN_EXPIRED(42001, UnreadableReason.REFUSED),
    QUOTA_USED_UP(45009, UnreadableReason.QUOTA),
    /** api unauthorized: the account is not certified for the interface. */
    NOT_PERMITTED(48001, UnreadableReason.NOT_PERMITTED),
    INVALID_ARTICLE(53600, UnreadableReason.NOT_UNDERSTOOD),
    /** The account has not given the permission to the third-party platform. */
    NOT_AUTHORISED(61007, UnreadableReason.NOT_PERMITTED),
    UNKNOWN(0, UnreadableReason.NOT_UNDERSTOOD);

    private final int code;
    private final UnreadableReason reason;

    WeChatError(int code, UnreadableReason reason) {
        this.code = code;
        this.reason = reason;
    }

    static WeChatError of(int code) {
        for (WeChatError error : values()) {
            if (error.code == code && error != UNKNOWN) {
                return error;
            }
        }
        return UNKNOWN;
    }

    /** What it makes of the source. */
    UnreadableReason reason() {
        return reason;
    }

    /** Whether another token may help. */
    boolean isOfToken() {
        return this == INVALID_CREDENTIAL || this == TOKEN_EXPIRED;
    }
}
