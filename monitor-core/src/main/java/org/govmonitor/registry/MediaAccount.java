package org.govmonitor.registry;

import java.util.List;

/**
 * A registered official new-media account (政务新媒体). Identified by platform and name.
 *
 * @param unit the name of the unit that answers for it
 * @param marks by what it is recognised in articles
 */
public record MediaAccount(
        String name, Platform platform, String unit, List<AccountSource> sources, AccountMarks marks) {
    public MediaAccount {
        sources = List.copyOf(sources);
    }

    /** An account that is recognised by its registered name. */
    public MediaAccount(String name, Platform platform, String unit, List<AccountSource> sources) {
        this(name, platform, unit, sources, AccountMarks.named(name));
    }
}
