package org.govmonitor.app.runs.verify;

import java.util.Optional;
import org.govmonitor.app.accounts.round.AccountRounds;
import org.govmonitor.app.availability.ProbedKinds;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.runs.ScanPermission;
import org.govmonitor.check.Subject;
import org.govmonitor.fetch.Addresses;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.registry.ColumnKind;
import org.springframework.stereotype.Component;

/** Whether what a finding is about can be read by itself. */
@Component
class Readability {
    private final Registrations registrations;
    private final AccountRounds accounts;
    private final ScanPermission permission;
    private final Indicators indicators;

    Readability(Registrations registrations, AccountRounds accounts, ScanPermission permission, Indicators indicators) {
        this.registrations = registrations;
        this.accounts = accounts;
        this.permission = permission;
        this.indicators = indicators;
    }

    /** Why not; empty where it can. */
    Optional<Asked.Why> against(FindingView finding) {
        if (finding.subject() instanceof Subject.OfAccount) {
            Optional<RegisteredAccount> account = registrations.account(finding.targetId());
            return account.isEmpty()
                    ? Optional.of(Asked.Why.NOT_READABLE)
                    : unless(accounts.mayBeAsked(account.get()), Asked.Why.NO_CONTACT);
        }
        Optional<RegisteredSite> site = registrations.site(finding.targetId());
        if (site.isEmpty() || !isRead(site.get(), finding)) {
            return Optional.of(Asked.Why.NOT_READABLE);
        }
        return unless(permission.covers(site.get().site()), Asked.Why.NO_CONTACT);
    }

    private boolean isRead(RegisteredSite site, FindingView finding) {
        Subject subject = finding.subject();
        if (subject instanceof Subject.OfColumn column) {
            return site.site().columns().stream()
                    .anyMatch(one -> Addresses.canonical(one.url()).equals(column.url()));
        }
        if (subject instanceof Subject.OfReport) {
            return site.site().columns().stream().anyMatch(one -> indicators.kindOf(one) == ColumnKind.ANNUAL_REPORT);
        }
        return subject instanceof Subject.OfDocument
                || finding.kind() == ProblemKind.HOMEPAGE_STALE
                || ProbedKinds.contain(finding.kind());
    }

    private static Optional<Asked.Why> unless(boolean held, Asked.Why otherwise) {
        return held ? Optional.empty() : Optional.of(otherwise);
    }
}
