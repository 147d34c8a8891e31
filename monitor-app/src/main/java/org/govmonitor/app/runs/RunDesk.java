package org.govmonitor.app.runs;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.govmonitor.app.accounts.round.AccountRounds;
import org.govmonitor.app.members.Audit;
import org.govmonitor.app.members.AuditAction;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.quartz.SchedulerException;
import org.springframework.stereotype.Service;

/** Where people start runs beside the schedule, and stop them. */
@Service
public class RunDesk {
    private static final Words WORDS = Words.of(RunDesk.class);

    private final ScanRuns runs;
    private final ScanSchedule schedule;
    private final ScanPermission permission;
    private final Registrations registrations;
    private final AccountRounds accounts;
    private final Audit audit;
    private final Clock clock;

    RunDesk(
            ScanRuns runs,
            ScanSchedule schedule,
            ScanPermission permission,
            Registrations registrations,
            AccountRounds accounts,
            Audit audit,
            Clock clock) {
        this.runs = runs;
        this.schedule = schedule;
        this.permission = permission;
        this.registrations = registrations;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
    }

    /** What becomes of the wish to have a plan run. */
    public enum Result {
        STARTED,
        /** The plan is running already, for the same or for all. */
        UNDER_WAY,
        /** Nothing that the plan could read is registered under this number, or nothing at all. */
        NOTHING_THERE,
        /** Sites of others are not asked before {@code monitor.contact} says who asks. */
        NO_CONTACT
    }

    /**
     * Runs a plan now.
     *
     * @param targetId the only site or account, or null for all
     * @param actor who wants it, as histories print it; at most 100 characters
     */
    public Result runNow(Plan plan, @Nullable Long targetId, String actor) {
        Result refused = refusal(plan, targetId);
        if (refused != null) {
            return refused;
        }
        Optional<Run> run = runs.ask(plan, targetId, clock.instant(), actor);
        if (run.isEmpty()) {
            return Result.UNDER_WAY;
        }
        try {
            schedule.run(plan, run.get().firedAt());
        } catch (SchedulerException e) {
            throw new IllegalStateException("the scheduler does not take the run", e);
        }
        audit.record(actor, AuditAction.RUN_STARTED, WORDS.say("plan." + plan), null, said(targetId));
        return Result.STARTED;
    }

    /**
     * Stops a run for good: it is not taken up again. What it saw of sites that it was through with stays.
     *
     * @return false where there is no such run under way
     */
    public boolean stop(long runId, String actor) {
        Optional<Run> stopped = runs.stop(runId, actor);
        stopped.ifPresent(run -> audit.record(
                actor,
                AuditAction.RUN_STOPPED,
                WORDS.say("plan." + run.plan()),
                run.firedAt().atZone(clock.getZone()).toLocalDateTime().toString(),
                said(run.targetId())));
        return stopped.isPresent();
    }

    /**
     * Stops the scan of one site; the run goes on with the others.
     *
     * @return false where that site is not being scanned under that run
     */
    public boolean stop(long runId, long siteId, String actor) {
        boolean stopped = runs.leaveOut(runId, siteId);
        if (stopped) {
            audit.record(actor, AuditAction.RUN_STOPPED, said(siteId), null, null);
        }
        return stopped;
    }

    /** A target by name, as the trail tells it. */
    private String said(@Nullable Long targetId) {
        return targetId == null
                ? WORDS.say("run.all")
                : registrations.named(Sight.EVERYTHING).stream()
                        .filter(target -> target.id() == targetId)
                        .map(NamedTarget::name)
                        .findFirst()
                        .orElse(targetId.toString());
    }

    private @Nullable Result refusal(Plan plan, @Nullable Long targetId) {
        List<Boolean> permitted = plan.isOfAccounts() ? ofAccounts(targetId) : ofSites(targetId);
        if (permitted.isEmpty()) {
            return Result.NOTHING_THERE;
        }
        return permitted.contains(true) ? null : Result.NO_CONTACT;
    }

    /** For each account that is meant, whether it may be asked. */
    private List<Boolean> ofAccounts(@Nullable Long targetId) {
        return registrations.accounts().stream()
                .filter(account -> targetId == null || account.id() == targetId)
                .map(accounts::mayBeAsked)
                .toList();
    }

    private List<Boolean> ofSites(@Nullable Long targetId) {
        return registrations.homes().stream()
                .filter(home -> targetId == null || home.siteId() == targetId)
                .map(home -> permission.mayAsk(home.url()))
                .toList();
    }
}
