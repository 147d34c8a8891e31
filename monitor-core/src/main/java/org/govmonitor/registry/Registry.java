package org.govmonitor.registry;

import java.util.List;

/** Everything that is watched, in the customary order in which lists name it. */
public record Registry(List<Unit> units, List<Site> sites, List<MediaAccount> accounts) {
    public Registry {
        units = List.copyOf(units);
        sites = List.copyOf(sites);
        accounts = List.copyOf(accounts);
    }
}
