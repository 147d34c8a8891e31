package org.govmonitor.app.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;

/** The names of sites and accounts. Who may see a finding may know where it is; choices hold what he sees himself. */
final class Names {
    private final Map<Long, NamedTarget> all = new LinkedHashMap<>();
    private final Sight sight;

    Names(Registrations registrations, Sight sight) {
        this.sight = sight;
        registrations.named(Sight.EVERYTHING).forEach(target -> all.put(target.id(), target));
    }

    NamedTarget of(long id) {
        return Objects.requireNonNull(all.get(id), "a finding is in something registered");
    }

    List<NamedTarget> seen() {
        return all.values().stream().filter(target -> sight.covers(target.id())).toList();
    }
}
