package org.govmonitor.app.load;

import java.util.Random;
import org.govmonitor.indicator.Severity;
import org.jspecify.annotations.Nullable;

/** Deals out what is found where: first leaks in documents, then what befalls sites and accounts, then stale columns. */
final class Occasions {
    private static final int LEAKS = 45_000;
    private static final int OF_SITES = 900;
    private static final int OF_ACCOUNTS = 300;
    private static final int SITE_LIVES = 20;
    private static final int ACCOUNT_LIVES = 40;
    private static final int COLUMN_LIVES = 9;

    private final Random dice;

    Occasions(Random dice) {
        this.dice = dice;
    }

    /** @param number of the subject, from 1 */
    Occasion next(long number) {
        long rest = number - 1;
        if (rest < LEAKS) {
            long site = 1 + rest % LargeOffice.SITES;
            String url = OfficeRegistry.address(site) + "xxgk/P0202" + rest + "/附件/gsmd" + rest + ".xlsx";
            Severity severity = dice.nextInt(5) == 0 ? Severity.SEVERE : Severity.HIGH;
            return one(site, "PRIVACY_LEAK", "DOCUMENT", url, null, "泄露公民个人隐私信息", severity, 1, 100);
        }
        rest -= LEAKS;
        if (rest < OF_SITES) {
            long site = 1 + rest % LargeOffice.SITES;
            String kind = rest < 300 ? "SITE_UNREACHABLE" : rest < 600 ? "HOMEPAGE_STALE" : "CERTIFICATE_EXPIRING";
            String wording = rest < 300 ? "网站不能访问" : rest < 600 ? "首页未及时更新" : "证书即将到期";
            return one(
                    site, kind, "SITE", OfficeRegistry.address(site), null, wording, Severity.SEVERE, SITE_LIVES, 150);
        }
        rest -= OF_SITES;
        if (rest < OF_ACCOUNTS) {
            long account = LargeOffice.SITES + 1 + rest;
            String place = OfficeRegistry.platform(account) + " " + OfficeRegistry.account(account);
            return one(
                    account, "ACCOUNT_STALE", "ACCOUNT", place, null, "政务新媒体未及时更新", Severity.HIGH, ACCOUNT_LIVES, 300);
        }
        rest -= OF_ACCOUNTS;
        long site = 1 + rest % LargeOffice.SITES;
        int ordinal = (int) (rest / LargeOffice.SITES) % LargeOffice.COLUMNS_OF_A_SITE;
        return one(
                site,
                "COLUMN_STALE",
                "COLUMN",
                OfficeRegistry.columnAddress(site, ordinal),
                OfficeRegistry.column(ordinal),
                "栏目未及时更新",
                Severity.ORDINARY,
                COLUMN_LIVES,
                900);
    }

    private static Occasion one(
            long target,
            String kind,
            String scheme,
            String place,
            @Nullable String name,
            String wording,
            Severity severity,
            int lives,
            int unsettled) {
        return new Occasion(target, kind, scheme, place, name, wording, severity, lives, unsettled);
    }
}
