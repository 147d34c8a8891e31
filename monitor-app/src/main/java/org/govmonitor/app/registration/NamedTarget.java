package org.govmonitor.app.registration;

import java.util.List;
import org.govmonitor.registry.MediaAccount;
import org.govmonitor.registry.Platform;

/**
 * A site or an account by name, for those who need nothing else of it: it costs little however many columns there are.
 *
 * @param name as lists print it
 * @param unit the name of the unit that answers for it
 * @param sort which of the two it is
 */
public record NamedTarget(long id, String name, String unit, Sort sort) {
    /** The two sorts of what is watched. */
    public enum Sort {
        SITE,
        ACCOUNT
    }

    NamedTarget(long id, String name, String unit) {
        this(id, name, unit, Sort.SITE);
    }

    NamedTarget(long id, Platform platform, String name, String unit) {
        this(
                id,
                new RegisteredAccount(id, new MediaAccount(name, platform, unit, List.of())).name(),
                unit,
                Sort.ACCOUNT);
    }
}
