package org.govmonitor.app.accounts.report;

import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a person saw who looked at an account.
 *
 * @param checker who looked
 * @param lookedAt when
 * @param newest when the newest post appeared that was there, or null where there was none with a date
 * @param photo a picture of what was seen
 * @param note or null
 */
public record ManualCheck(
        String checker,
        Instant lookedAt,
        @Nullable Instant newest,
        Path photo,
        @Nullable String note) {}
