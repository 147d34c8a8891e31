package org.govmonitor.app.registration;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.govmonitor.registry.file.Fault;
import org.jspecify.annotations.Nullable;

/** What became of a change to the registry. */
public sealed interface DeskAnswer {
    /** @param id of the entry that was added or changed */
    record Done(long id) implements DeskAnswer {}

    /**
     * Nothing was changed.
     *
     * @param faults by the field that each is about, one line for people; never empty
     */
    record Invalid(Map<String, String> faults) implements DeskAnswer {
        public Invalid {
            faults = Map.copyOf(faults);
        }

        static Invalid of(String field, String reason) {
            return new Invalid(Map.of(field, reason));
        }

        /** The first fault of each field. */
        static Invalid of(List<Fault> faults) {
            Map<String, String> first = new LinkedHashMap<>();
            faults.forEach(fault -> first.putIfAbsent(fault.place(), fault.reason()));
            return new Invalid(first);
        }
    }

    /**
     * Somebody else changed the entry after it was shown; nothing was overwritten.
     *
     * @param now the entry as it is kept now, one line for people
     * @param by who changed it, or null where an import did
     * @param at when, or null likewise
     */
    record Overtaken(
            String now, @Nullable String by, @Nullable Instant at) implements DeskAnswer {}
}
