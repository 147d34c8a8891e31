package org.govmonitor.app.runs.verify;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.registration.Sight;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Has a finding's subject looked at again, and tells what came of it. */
@Service
public class Verifications {
    private static final Duration HOUR = Duration.ofHours(1);

    private final VerificationJournal journal;
    private final Findings findings;
    private final Readability readability;
    private final VerificationJobs jobs;
    private final VerificationWork work;
    private final VerifySettings settings;
    private final Clock clock;

    Verifications(
            VerificationJournal journal,
            Findings findings,
            Readability readability,
            VerificationJobs jobs,
            VerificationWork work,
            VerifySettings settings,
            Clock clock) {
        this.journal = journal;
        this.findings = findings;
        this.readability = readability;
        this.jobs = jobs;
        this.work = work;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Has a finding looked at again at once; asked while that is under way it gives the same.
     *
     * @param sight of whoever asks; what lies outside is as if it were not there
     * @param actor who asks, as histories print it; at most 100 characters
     */
    public Asked start(long findingId, Sight sight, String actor) {
        Optional<FindingView> found = findings.byId(sight, findingId);
        if (found.isEmpty()) {
            return refused(Asked.Why.NO_SUCH_FINDING);
        }
        Optional<Long> running = journal.running(findingId);
        return running.<Asked>map(Asked.Begun::new).orElseGet(() -> begin(found.get(), actor));
    }

    private Asked begin(FindingView finding, String actor) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (finding.state() == FindingState.CLOSED || finding.state() == FindingState.REJECTED) {
            return refused(Asked.Why.NOTHING_OPEN);
        }
        Optional<Asked.Why> unreadable = readability.against(finding);
        if (unreadable.isPresent()) {
            return refused(unreadable.get());
        }
        Duration wait = journal.latest(finding.id())
                .map(last -> settings.againAfter()
                        .minus(Duration.between(last.endedAt() == null ? last.askedAt() : last.endedAt(), now)))
                .orElse(Duration.ZERO);
        if (!wait.isNegative() && !wait.isZero()) {
            return new Asked.Refused(Asked.Why.TOO_SOON, wait);
        }
        if (journal.askedSince(actor, now.minus(HOUR)) >= settings.perHour()) {
            return new Asked.Refused(Asked.Why.TOO_MANY, HOUR);
        }
        try {
            long id = journal.open(finding, actor, now);
            jobs.hand(id);
            return new Asked.Begun(id);
        } catch (DataIntegrityViolationException twoAtOnce) {
            return new Asked.Begun(journal.running(finding.id()).orElseThrow(() -> twoAtOnce));
        }
    }

    /** How far it is; empty where there is none, or none for him. */
    public Optional<Verification> status(Sight sight, long id) {
        return journal.byId(id)
                .filter(verification -> sight.covers(verification.targetId()))
                .map(this::asItReads);
    }

    /** The one that was asked for last; empty where nobody ever did, or none for him. */
    public Optional<Verification> latestOf(Sight sight, long findingId) {
        return journal.latest(findingId)
                .filter(verification -> sight.covers(verification.targetId()))
                .map(this::asItReads);
    }

    private Verification asItReads(Verification verification) {
        return verification.state() == Verification.State.READING
                ? verification.reading(work.reading(verification.id()))
                : verification;
    }

    private static Asked refused(Asked.Why why) {
        return new Asked.Refused(why, Duration.ZERO);
    }
}
