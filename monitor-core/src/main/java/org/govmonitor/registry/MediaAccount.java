package org.govmonitor.registry;

import java.util.List;

/**
 * A registered official new-media account (政务新媒体). Identified by platform and name.
 *
 * @param unit the name of the unit that answers for it
 */
public record MediaAccount(String name, Platform platform, String unit, List<AccountSource> sources) {
    public MediaAccount {
        sources = List.copyOf(sources);
    }
}
