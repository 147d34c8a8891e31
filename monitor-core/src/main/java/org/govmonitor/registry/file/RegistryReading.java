package org.govmonitor.registry.file;

import java.util.List;
import org.govmonitor.registry.Registry;

/** What came of reading a registry file: the whole of it, or none of it and every reason why. */
public sealed interface RegistryReading {

    /** The file is in order. */
    record Accepted(Registry registry) implements RegistryReading {}

    /**
     * Nothing of the file was taken.
     *
     * @param faults all that is wrong with it, in the order of the file; never empty
     */
    record Refused(List<Fault> faults) implements RegistryReading {
        public Refused {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("a refusal names at least one fault");
            }
        }
    }
}
