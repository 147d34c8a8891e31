package org.govmonitor.check.account;

/** The verdict on a media account. */
public enum AccountStanding {
    /** 正常 */
    FINE,
    /** 即将超期: past the first day of reminding. */
    DUE_SOON,
    /** 即将超期: past the last day of reminding. */
    DUE_VERY_SOON,
    /** 超期 */
    STALE,
    /** 无法判断: no source tells whether it published lately. */
    UNJUDGED,
    /** 豁免: paused or closed with the office's consent (停更报备). */
    EXEMPT
}
