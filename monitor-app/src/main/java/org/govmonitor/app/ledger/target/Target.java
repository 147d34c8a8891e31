package org.govmonitor.app.ledger.target;

import okhttp3.HttpUrl;
import org.govmonitor.registry.Platform;
import org.jspecify.annotations.Nullable;

/**
 * A registered site or account.
 *
 * @param name as registered
 * @param unit the name of the unit that answers for it
 * @param home of a site; null of an account
 * @param platform of an account; null of a site
 */
public record Target(
        long id,
        String name,
        String unit,
        @Nullable HttpUrl home,
        @Nullable Platform platform) {}
