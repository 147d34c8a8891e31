package org.govmonitor.indicator;

/** The reports that are due once a year, for the year before. */
public enum AnnualReport {
    /** 政府网站工作年度报表 (国办函〔2018〕12号). */
    WEBSITE,
    /** 政府信息公开工作年度报告 (政府信息公开条例, art. 49 and 50). */
    DISCLOSURE
}
