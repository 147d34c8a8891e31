package org.govmonitor.app.accounts.round;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.govmonitor.app.accounts.MediaSettings;
import org.govmonitor.app.accounts.report.ReportResult;
import org.govmonitor.app.accounts.report.SelfReports;
import org.govmonitor.app.accounts.report.SiteLinks;
import org.govmonitor.app.ledger.Claim;
import org.govmonitor.app.ledger.Reconciler;
import org.govmonitor.app.ledger.ScanIntake;
import org.govmonitor.app.ledger.SiteScanKey;
import org.govmonitor.app.registration.RegisteredAccount;
import org.govmonitor.app.registration.Registrations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Rounds of accounts: claimed, read, judged, ended, reconciled. What is broken off at any point is done again later. */
@Service
public class AccountRounds {
    /** Under which the ledger keeps rounds that ask all sources. */
    public static final String PLAN = "accounts";

    /** Under which it keeps those that follow a report. */
    private static final String AFTER_REPORT = "accounts-report";

    /** Under which it keeps those that somebody asked for. */
    private static final String ON_REQUEST = "accounts-verify";

    private static final Logger log = LoggerFactory.getLogger(AccountRounds.class);

    private final Registrations registrations;
    private final AccountSources sources;
    private final AccountRound round;
    private final SelfReports reports;
    private final SiteLinks links;
    private final MediaSettings settings;
    private final ScanIntake intake;
    private final Reconciler reconciler;
    private final Clock clock;

    AccountRounds(
            Registrations registrations,
            AccountSources sources,
            AccountRound round,
            SelfReports reports,
            SiteLinks links,
            MediaSettings settings,
            ScanIntake intake,
            Reconciler reconciler,
            Clock clock) {
        this.registrations = registrations;
        this.sources = sources;
        this.round = round;
        this.reports = reports;
        this.links = links;
        this.settings = settings;
        this.intake = intake;
        this.reconciler = reconciler;
        this.clock = clock;
    }

    /** The registered accounts that may be asked; as of sites, those of others only while somebody answers for it. */
    public List<RegisteredAccount> accounts() {
        return registrations.accounts().stream().filter(sources::mayBeAsked).toList();
    }

    /** What precedes a run over all accounts: links that wait are tried again, and those on sites are told apart. */
    public void prepare(BooleanSupplier stopping) {
        for (ReportResult waiting : reports.waiting()) {
            if (stopping.getAsBoolean()) {
                return;
            }
            reports.verify(waiting);
        }
        links.resolve(settings.articlesPerDay(), stopping);
    }

    /**
     * Does an account's part of a run on the calling thread; safe to be run twice.
     *
     * @param firedAt when the run was due
     * @param stopping whether to break off
     * @return whether nothing is left to do
     */
    public boolean complete(RegisteredAccount account, Instant firedAt, BooleanSupplier stopping) {
        return complete(new SiteScanKey(account.id(), PLAN, firedAt), account, true, stopping);
    }

    /**
     * Asks all sources of one account because somebody wants to know, beside all runs.
     *
     * @param askedAt names the round
     * @return false where it was broken off
     */
    public boolean again(RegisteredAccount account, Instant askedAt, BooleanSupplier stopping) {
        return complete(new SiteScanKey(account.id(), ON_REQUEST, askedAt), account, true, stopping);
    }

    /** Whether all hosts may be asked that have to be asked for an account. */
    public boolean mayBeAsked(RegisteredAccount account) {
        return sources.mayBeAsked(account);
    }

    /** Judges an account by what is known, after something was told of it; a paused one is not judged. */
    void judgeAgain(RegisteredAccount account, Instant toldAt) {
        if (!registrations.isWatched(account)) {
            return;
        }
        complete(new SiteScanKey(account.id(), AFTER_REPORT, toldAt), account, false, () -> false);
    }

    private boolean complete(SiteScanKey key, RegisteredAccount account, boolean ask, BooleanSupplier stopping) {
        try {
            Optional<Claim> claim = stopping.getAsBoolean() ? Optional.empty() : intake.claim(key);
            return claim.isPresent() ? complete(claim.get(), account, ask, stopping) : !stopping.getAsBoolean();
        } catch (RuntimeException e) {
            log.error("the round of account {} broke off and is left for the next start", account.id(), e);
            return false;
        }
    }

    private boolean complete(Claim claim, RegisteredAccount account, boolean ask, BooleanSupplier stopping) {
        boolean ended = false;
        try {
            ended = round.run(claim, account, ask, new Lease(claim, intake, stopping, clock));
        } finally {
            if (!ended) {
                intake.interrupt(claim);
            }
        }
        if (ended) {
            reconciler.reconcile(claim.scanSiteId());
        }
        return ended;
    }
}
