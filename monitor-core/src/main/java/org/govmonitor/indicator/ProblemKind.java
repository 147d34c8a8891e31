package org.govmonitor.indicator;

/** The kinds of problem that a check can find, and one for all else. Wording, severity and initial state stand in {@code config/indicators.yaml}. */
public enum ProblemKind {
    /** 栏目未及时更新 */
    COLUMN_STALE,
    /** 空白栏目 */
    COLUMN_BLANK,
    /** 栏目无法打开: a registered column answers that it is gone, or sends its reader home. */
    COLUMN_MISSING,
    /** 发稿日期存疑: an item that was not there before bears a date from long before. */
    DATE_DOUBTFUL,
    /** 首页未及时更新 */
    HOMEPAGE_STALE,
    /** 年度报告未按时发布 */
    ANNUAL_REPORT_MISSING,
    /** 个人隐私信息泄露 */
    PRIVACY_LEAK,
    /** 网站无法访问 */
    SITE_UNREACHABLE,
    /** 政务新媒体未及时更新: no post within the window. */
    ACCOUNT_STALE,
    /**
     * 政务新媒体更新频次不足: fewer updates in a whole week than a local rule asks for. A kind of its own: a single post ends silence, and
     * only another week ends this.
     */
    ACCOUNT_UPDATES_TOO_FEW,
    /** 政务新媒体更新情况无法核查: for days no source told whether it publishes. */
    ACCOUNT_UNREADABLE,
    /** 安全证书即将到期 */
    CERTIFICATE_EXPIRING,
    /** 安全证书无效: expired, for another host, or issued by nobody who is trusted. */
    CERTIFICATE_INVALID,
    /** 未启用加密访问: plain HTTP does not lead to HTTPS. */
    HTTPS_MISSING,
    /** What no check looks for: a person found it, in words of his own. */
    OTHER
}
