package org.govmonitor.app.console.registry;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.file.RegistryFile;
import org.govmonitor.registry.file.RegistryReading;
import org.springframework.stereotype.Component;

/** A registry of units that do not exist, shipped to show how one is written. */
@Component
class SampleRegistry {
    private static final String FILE = "sample.yaml";

    Registry registry() throws IOException {
        try (InputStream in = Objects.requireNonNull(SampleRegistry.class.getResourceAsStream(FILE), FILE)) {
            return ((RegistryReading.Accepted) RegistryFile.read(FILE, in)).registry();
        }
    }
}
