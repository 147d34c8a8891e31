package org.govmonitor.indicator;

import java.time.Period;

/**
 * How often a home page must bring something new (国办秘函〔2019〕19号, 检查指标, 首页不更新).
 *
 * @param dueSoon how long before its last day a home page counts as due soon
 */
public record HomepageRule(UpdateWindow window, Period dueSoon) {}
