package org.govmonitor.registry;

import org.jspecify.annotations.Nullable;

/** The work contact of a unit; each part may be absent. Never a private person's. */
public record Contact(
        @Nullable String name,
        @Nullable String phone,
        @Nullable String mail) {}
