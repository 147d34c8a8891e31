package org.govmonitor.app.console.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govmonitor.app.registration.RegistryView;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.app.registration.WatchState;
import org.springframework.stereotype.Component;

/** The names of units, to choose from. */
@Component
class UnitNames {
    private final RegistryView registry;

    UnitNames(RegistryView registry) {
        this.registry = registry;
    }

    /** Those that may answer for something. */
    List<String> registered() {
        return registry.units(Sight.EVERYTHING).stream()
                .filter(unit -> unit.kept().state() != WatchState.RETIRED)
                .map(unit -> unit.unit().name())
                .toList();
    }

    /** For a filter, within what the reader may see. */
    Map<String, String> choices(Sight sight) {
        Map<String, String> names = new LinkedHashMap<>();
        registry.unitNames(sight).forEach(name -> names.put(name, name));
        return names;
    }
}
