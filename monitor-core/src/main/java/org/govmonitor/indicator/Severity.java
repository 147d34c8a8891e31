package org.govmonitor.indicator;

/** How grave a kind of problem is; deadlines and notices hang on it. Gravest first. */
public enum Severity {
    /** 严重 */
    SEVERE,
    /** 高 */
    HIGH,
    /** 一般 */
    ORDINARY,
    /** 提示 */
    HINT
}
