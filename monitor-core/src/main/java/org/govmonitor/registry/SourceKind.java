package org.govmonitor.registry;

/** The ways to learn of an account's posts. An account may have any number of them. */
public enum SourceKind {
    /** A feed (RSS 2.0, Atom 1.0, JSON Feed) that a bridge makes of the account. */
    FEED,
    /** WeChat's interface {@code freepublish/batchget}, which lists what was published but no mass-send. */
    WECHAT_API,
    /** What WeChat tells our callback endpoint when the account publishes or mass-sends. */
    WECHAT_PUSH,
    /** The JSON behind m.weibo.cn. */
    WEIBO,
    /** Links to the account's articles in the columns of the unit's own site. */
    SITE_LINKS,
    /** Links to posts that the unit enters itself, each verified at its public page. */
    SELF_REPORT,
    /** A person who looks at the account. */
    MANUAL
}
