package org.govmonitor.app.availability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import okhttp3.HttpUrl;
import org.govmonitor.app.registration.RegisteredHome;
import org.govmonitor.check.Visit;
import org.govmonitor.probe.HttpsWay;
import org.govmonitor.probe.Outcome;
import org.govmonitor.probe.OwnLine;
import org.govmonitor.probe.Probe;
import org.govmonitor.probe.SiteProbe;
import org.springframework.stereotype.Component;

/**
 * One visit to a home page because somebody asks. It is no slot and counts in no week, so that nobody betters or worsens a
 * share by asking often; what it shows of encryption is taken note of as that of any probe.
 */
@Component
public class DoorVisits {
    private final SiteProbe probe;
    private final OwnLine line;
    private final ProbeHistory history;
    private final SiteVerdicts verdicts;
    private final Clock clock;

    DoorVisits(SiteProbe probe, OwnLine line, ProbeHistory history, SiteVerdicts verdicts, Clock clock) {
        this.probe = probe;
        this.line = line;
        this.history = history;
        this.verdicts = verdicts;
        this.clock = clock;
    }

    /**
     * What a visit showed.
     *
     * @param visits the verdicts as of now, one for each kind that anything is known of
     */
    public record Shown(Probe probe, List<Visit> visits) {
        public Shown {
            visits = List.copyOf(visits);
        }

        public boolean opened() {
            return probe.outcome() instanceof Outcome.Opened;
        }
    }

    /**
     * Visits on the calling thread.
     *
     * @param permitted which addresses may be asked to tell whether the watcher's own line is to blame
     * @return empty where it proves nothing: the watcher's own line is down, or it was stopped
     */
    public Optional<Shown> visit(RegisteredHome home, Predicate<HttpUrl> permitted) {
        Optional<Probe> made = probe.visit(home.url());
        if (made.isEmpty()) {
            return Optional.empty();
        }
        Probe seen = made.get();
        if (seen.outcome() instanceof Outcome.Failed
                && line.after(clock.instant(), permitted)
                        .map(state -> state == OwnLine.State.DOWN)
                        .orElse(true)) {
            return Optional.empty();
        }
        history.see(home.siteId(), seen);
        if (seen.outcome() instanceof Outcome.Opened && home.url().isHttps()) {
            HttpsWay way = probe.plainWay(home.url());
            history.keepPlainWay(home.siteId(), way, LocalDate.now(clock));
        }
        return Optional.of(new Shown(seen, verdicts.visits(home, seen.at())));
    }
}
