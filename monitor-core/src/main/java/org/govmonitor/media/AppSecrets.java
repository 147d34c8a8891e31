package org.govmonitor.media;

import org.jspecify.annotations.Nullable;

/** Where the secrets of accounts come from: the environment or an encrypted store. Asked each time, nothing is kept of it. */
@FunctionalInterface
public interface AppSecrets {

    /** The secret (AppSecret) of an AppID, or null where none was entered. */
    @Nullable
    String of(String appId);
}
