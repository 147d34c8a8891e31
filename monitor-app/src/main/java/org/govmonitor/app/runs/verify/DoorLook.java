package org.govmonitor.app.runs.verify;

import java.util.Optional;
import org.govmonitor.app.availability.DoorVisits;
import org.govmonitor.app.availability.ProbedKinds;
import org.govmonitor.app.registration.RegisteredHome;
import org.govmonitor.app.registration.RegisteredSite;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.runs.ScanPermission;
import org.govmonitor.check.Visit;
import org.govmonitor.check.seen.Answered;
import org.govmonitor.check.seen.Seen;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.probe.Outcome;
import org.govmonitor.probe.Probe;
import org.govmonitor.scan.SiteScan;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Visits a home page again: does it open, and how does it encrypt? Whether a site opens often enough is a matter of a week; one
 * visit that succeeds neither clears it nor accuses it again.
 */
@Component
class DoorLook implements Look {
    private static final Words WORDS = Words.of(ScanPermission.class);

    private final DoorVisits doors;
    private final Registrations registrations;
    private final ScanPermission permission;
    private final Telling telling;

    DoorLook(DoorVisits doors, Registrations registrations, ScanPermission permission, Telling telling) {
        this.doors = doors;
        this.registrations = registrations;
        this.permission = permission;
        this.telling = telling;
    }

    @Override
    public boolean takes(Order order) {
        return ProbedKinds.contain(order.finding().kind());
    }

    @Override
    public Answer look(Order order, Progress progress) {
        Optional<RegisteredSite> found = registrations.site(order.finding().targetId());
        if (found.isEmpty()) {
            return Answer.unreadable(WORDS.say("site.gone"));
        }
        RegisteredSite site = found.get();
        RegisteredHome home =
                new RegisteredHome(site.id(), site.name(), site.site().url());
        progress.reads(home.url());
        Optional<DoorVisits.Shown> shown = doors.visit(home, permission::mayAsk);
        if (shown.isEmpty()) {
            return Answer.unreadable(WORDS.say(progress.stopped() ? "broken" : "line.down"));
        }
        Probe probe = shown.get().probe();
        Seen seen = new Seen(answered(home, probe), null);
        Optional<Visit> verdict = shown.get().visits().stream()
                .filter(visit -> visit.kind() == order.finding().kind())
                .map(visit -> visit.with(seen))
                .findFirst();
        return order.finding().kind() == ProblemKind.SITE_UNREACHABLE
                ? opening(order, probe, verdict.orElse(null), seen)
                : encryption(order, verdict.orElse(null), seen);
    }

    private Answer opening(Order order, Probe probe, @Nullable Visit ofWeek, Seen seen) {
        boolean opened = probe.outcome() instanceof Outcome.Opened;
        if (opened && ofWeek != null && ofWeek.outcome() == Visit.Outcome.IN_ORDER) {
            telling.tell(order, ofWeek, SiteScan.State.PARTIAL);
            return Answer.of(ofWeek);
        }
        if (opened) {
            String millis = String.valueOf(probe.timing().total().toMillis());
            return new Answer(Visit.Outcome.UNREADABLE, WORDS.say("opens.now", millis), seen);
        }
        if (probe.outcome() instanceof Outcome.NoEvidence none) {
            return new Answer(Visit.Outcome.UNREADABLE, none.reason().said(), seen);
        }
        if (ofWeek != null && ofWeek.outcome() == Visit.Outcome.FOUND) {
            telling.tell(order, ofWeek, SiteScan.State.PARTIAL);
        }
        return new Answer(Visit.Outcome.FOUND, failure(probe), seen);
    }

    private Answer encryption(Order order, @Nullable Visit verdict, Seen seen) {
        if (verdict == null) {
            return new Answer(Visit.Outcome.UNREADABLE, WORDS.say("not.shown"), seen);
        }
        telling.tell(order, verdict, SiteScan.State.PARTIAL);
        return Answer.of(verdict);
    }

    private static Answered answered(RegisteredHome home, Probe probe) {
        return new Answered(
                probe.status(),
                home.url().toString(),
                null,
                probe.timing().total().toMillis(),
                probe.at(),
                failure(probe));
    }

    private static @Nullable String failure(Probe probe) {
        if (probe.outcome() instanceof Outcome.Failed failed) {
            return failed.reason().said();
        }
        return probe.outcome() instanceof Outcome.NoEvidence none
                ? none.reason().said()
                : null;
    }
}
