package org.govmonitor.app.registration;

import org.jspecify.annotations.Nullable;

/**
 * An entry of the registry was added, changed, paused, resumed or retired. Published inside the transaction that does so; who
 * keeps a trail of changes listens.
 *
 * @param actor who did it; of an import at the command line or at the first start the name of that way
 * @param kind of the entry
 * @param id under which it is kept
 * @param what its name, a column's led by that of its site
 * @param before all that was kept of it, one line, or null where it was added
 * @param after likewise
 */
public record RegistryChanged(
        String actor,
        ImportReport.Kind kind,
        long id,
        String what,
        @Nullable String before,
        String after) {}
