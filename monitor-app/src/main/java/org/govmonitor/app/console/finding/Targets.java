package org.govmonitor.app.console.finding;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;

/**
 * The names of sites and accounts, for pages about findings. A unit may have been told to put right what stands on another's
 * site, whose name it then may know; choices to filter by hold its own alone.
 */
final class Targets {
    private final Map<Long, NamedTarget> all = new LinkedHashMap<>();
    private final Sight sight;

    private Targets(Sight sight) {
        this.sight = sight;
    }

    static Targets of(Registrations registrations, Sight sight) {
        Targets targets = new Targets(sight);
        registrations.named(Sight.EVERYTHING).forEach(target -> targets.all.put(target.id(), target));
        return targets;
    }

    /** The name of a target of a finding that may be seen. */
    NamedTarget named(long id) {
        return Objects.requireNonNull(all.get(id), "a finding is in something registered");
    }

    /** Those that may be seen themselves, in their customary order. */
    Collection<NamedTarget> seen() {
        return all.values().stream().filter(target -> sight.covers(target.id())).toList();
    }

    /** The units of {@link #seen()}, in their order. */
    List<String> units() {
        return seen().stream().map(NamedTarget::unit).distinct().toList();
    }
}
