package org.govmonitor.app.runs;

import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import org.govmonitor.app.members.Audit;
import org.govmonitor.app.members.AuditAction;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.quartz.CronExpression;
import org.springframework.stereotype.Service;

/** When plans run: to be read, tried out and changed by an administrator. What he sets goes before the file, and at once. */
@Service
public class Schedules {
    private static final Words WORDS = Words.of(Schedules.class);
    private static final int SHOWN = 3;
    private static final int LONGEST = 120;

    private final KeptSchedules kept;
    private final ScanSchedule schedule;
    private final Audit audit;
    private final Clock clock;

    Schedules(KeptSchedules kept, ScanSchedule schedule, Audit audit, Clock clock) {
        this.kept = kept;
        this.schedule = schedule;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A schedule in words.
     *
     * @param said in plain Chinese
     * @param next the next times that it fires; none where it never does, or nothing runs by itself, as in the demonstration
     */
    public record Told(PlanSchedule schedule, String said, List<Instant> next) {
        public Told {
            next = List.copyOf(next);
        }
    }

    /**
     * What an expression would mean.
     *
     * @param fault why it is none, for people; null where it is one
     */
    public record Preview(@Nullable String fault, String said, List<Instant> next) {
        public Preview {
            next = List.copyOf(next);
        }
    }

    /** In the order of the plans. */
    public List<Told> all() {
        return Arrays.stream(Plan.values()).map(this::of).toList();
    }

    public Told of(Plan plan) {
        PlanSchedule now = kept.of(plan);
        return new Told(now, CronWords.say(now.planned()), schedule.isInstalled() ? next(now.effective()) : List.of());
    }

    /** @param cron in the notation of Quartz; null for never */
    public Preview preview(@Nullable String cron) {
        String fault = fault(cron);
        return fault == null ? new Preview(null, CronWords.say(cron), next(cron)) : new Preview(fault, "", List.of());
    }

    /**
     * Sets when a plan runs; the file's word is kept beside it.
     *
     * @param cron in the notation of Quartz; null for never
     * @throws IllegalArgumentException if it is none; the message says why, for people
     */
    public void set(Plan plan, @Nullable String cron, String actor) {
        String fault = fault(cron);
        if (fault != null) {
            throw new IllegalArgumentException(fault);
        }
        change(plan, cron, kept.of(plan).paused(), actor);
    }

    /** A plan that is paused does not run by itself; it can be run by hand. */
    public void pause(Plan plan, boolean paused, String actor) {
        PlanSchedule before = kept.of(plan);
        if (before.paused() != paused) {
            change(plan, before.planned(), paused, actor);
        }
    }

    /** Lets the file's word hold again. */
    public void reset(Plan plan, String actor) {
        change(plan, kept.of(plan).configured(), false, actor);
    }

    private void change(Plan plan, @Nullable String cron, boolean paused, String actor) {
        PlanSchedule before = kept.of(plan);
        boolean asInFile = !paused && Objects.equals(cron, before.configured());
        if (asInFile) {
            kept.forget(plan);
        } else {
            kept.set(plan, cron, paused, actor);
        }
        schedule.replan(plan);
        audit.record(actor, AuditAction.SCHEDULE_CHANGED, WORDS.say("plan." + plan), told(before), told(kept.of(plan)));
    }

    private static String told(PlanSchedule schedule) {
        String said = CronWords.say(schedule.planned());
        return schedule.paused() ? WORDS.say("cron.paused", said) : said;
    }

    private static @Nullable String fault(@Nullable String cron) {
        if (cron == null) {
            return null;
        }
        if (cron.length() > LONGEST) {
            return WORDS.say("cron.long", LONGEST);
        }
        try {
            CronExpression.validateExpression(cron);
            return null;
        } catch (ParseException e) {
            return WORDS.say("cron", cron, e.getMessage());
        }
    }

    private List<Instant> next(@Nullable String cron) {
        if (cron == null) {
            return List.of();
        }
        try {
            CronExpression expression = new CronExpression(cron);
            expression.setTimeZone(TimeZone.getTimeZone(clock.getZone()));
            List<Instant> times = new ArrayList<>();
            Date after = Date.from(clock.instant());
            while (times.size() < SHOWN) {
                after = expression.getNextValidTimeAfter(after);
                if (after == null) {
                    return times;
                }
                times.add(after.toInstant());
            }
            return times;
        } catch (ParseException e) {
            throw new IllegalStateException("what was validated does not parse: " + cron, e);
        }
    }
}
