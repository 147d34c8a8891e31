package org.govmonitor.registry;

/** Where a media account (政务新媒体) publishes. */
public enum Platform {
    WECHAT,
    WECHAT_VIDEO,
    WEIBO,
    DOUYIN,
    TOUTIAO,
    KUAISHOU,
    APP,
    MINI_PROGRAM,
    OTHER
}
