package org.govmonitor.app.ledger;

import java.util.Objects;
import okhttp3.HttpUrl;
import org.govmonitor.app.ledger.target.Target;
import org.govmonitor.fetch.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * What a finding is about that a person entered: the very subject that a check of the kind would visit, so that its next visit
 * clears it; or one that none visits.
 *
 * @param name what the ledger keeps as the name of such a subject, or null
 */
record HandSubject(Scheme scheme, String place, @Nullable String name) {

    /** Null where the kind has no meaning for such a target, or needs an address that is not given. */
    static @Nullable HandSubject of(HandFinding said, Target target) {
        HttpUrl at = said.at() == null ? null : Addresses.canonical(said.at());
        HttpUrl home = target.home() == null ? null : Addresses.canonical(target.home());
        return switch (said.kind()) {
            case COLUMN_STALE, COLUMN_BLANK, COLUMN_MISSING ->
                at == null || home == null
                        ? null
                        : new HandSubject(Scheme.COLUMN, at.toString(), Objects.requireNonNullElse(said.column(), ""));
            case PRIVACY_LEAK, DATE_DOUBTFUL ->
                at == null ? null : new HandSubject(Scheme.DOCUMENT, at.toString(), null);
            case HOMEPAGE_STALE, SITE_UNREACHABLE, CERTIFICATE_EXPIRING, CERTIFICATE_INVALID, HTTPS_MISSING ->
                home == null ? null : new HandSubject(Scheme.SITE, home.toString(), null);
            case ACCOUNT_STALE, ACCOUNT_UPDATES_TOO_FEW, ACCOUNT_UNREADABLE ->
                home == null ? new HandSubject(Scheme.ACCOUNT, account(target), null) : null;
            case ANNUAL_REPORT_MISSING, OTHER -> hand(at, home, target);
        };
    }

    private static HandSubject hand(@Nullable HttpUrl at, @Nullable HttpUrl home, Target target) {
        HttpUrl where = at == null ? home : at;
        return new HandSubject(Scheme.HAND, where == null ? account(target) : where.toString(), null);
    }

    private static String account(Target target) {
        return target.platform() + " " + target.name();
    }
}
