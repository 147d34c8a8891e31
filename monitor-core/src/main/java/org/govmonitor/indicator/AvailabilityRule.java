package org.govmonitor.indicator;

import java.time.Duration;
import java.time.Period;

/**
 * When a site counts as one that does not open (国办秘函〔2019〕19号, 检查指标, 单项否决, 站点无法访问): watched for a week,
 * visited at intervals at least 20 times a day, and at least 5 % of the visits not open after 15 s.
 *
 * @param share of failed visits from which on the site fails, in percent, 1 to 100; the share itself fails too
 * @param limit a home page that takes so long, or longer, did not open; 1 s to 60 s
 * @param days watched, 1 to 31
 * @param perDay the fewest visits of a day that let it count, 1 to 288
 * @param certificateExpiry how long before its end a certificate is told of; of no standard, but of use to whoever renews it
 */
public record AvailabilityRule(int share, Duration limit, int days, int perDay, Period certificateExpiry) {
    public AvailabilityRule {
        boolean sound = within(share, 100)
                && within(limit.toSeconds(), 60)
                && within(days, 31)
                && within(perDay, 288)
                && !certificateExpiry.isZero()
                && !certificateExpiry.isNegative();
        if (!sound) {
            throw new IllegalArgumentException("no rule of availability");
        }
    }

    /** Whether so many failures of so many visits fail the site. Exact: 1 of 20 is 5 %. */
    public boolean isFailedBy(int failed, int visits) {
        return failed > 0 && failed * 100L >= (long) share * visits;
    }

    private static boolean within(long value, long most) {
        return value >= 1 && value <= most;
    }
}
