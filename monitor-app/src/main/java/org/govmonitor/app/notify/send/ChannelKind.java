package org.govmonitor.app.notify.send;

/** The kinds of ways on which a message can go. */
public enum ChannelKind {
    /** To mail addresses, over the office's server. */
    MAIL,
    /** A robot of a WeCom group. */
    WECOM,
    /** A robot of a DingTalk group; its secret, if it has one, signs. */
    DINGTALK,
    /** A robot of a Feishu group; its secret, if it has one, signs. */
    FEISHU,
    /** A program that takes JSON; its secret signs. */
    WEBHOOK;

    /** Whether its receiver can tell that a message comes a second time, so that one can be sent again when in doubt. */
    public boolean knowsRepeats() {
        return this == WEBHOOK;
    }

    public boolean takesSecret() {
        return this == DINGTALK || this == FEISHU || this == WEBHOOK;
    }

    /** Whether its address is a URL, and as such a secret of its own. */
    public boolean isWeb() {
        return this != MAIL;
    }
}
