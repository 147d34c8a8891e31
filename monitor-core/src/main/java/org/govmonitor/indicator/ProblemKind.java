package org.govmonitor.indicator;

/** The kinds of problem that a check can find. Wording, severity and initial state stand in {@code config/indicators.yaml}. */
public enum ProblemKind {
    /** 栏目未及时更新 */
    COLUMN_STALE,
    /** 空白栏目 */
    COLUMN_BLANK,
    /** 个人隐私信息泄露 */
    PRIVACY_LEAK,
    /** 网站无法访问 */
    SITE_UNREACHABLE
}
