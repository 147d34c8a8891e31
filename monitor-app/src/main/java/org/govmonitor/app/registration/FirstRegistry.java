package org.govmonitor.app.registration;

import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Collectors;
import org.govmonitor.app.settings.ConfigDirectory;
import org.govmonitor.app.settings.SettingRefusal;
import org.govmonitor.registry.file.Fault;
import org.govmonitor.registry.file.RegistryFile;
import org.govmonitor.registry.file.RegistryReading;
import org.govmonitor.words.Words;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Fills an empty registry from the operator's file, once; from then on the file is taken by an import only. */
@Component
public class FirstRegistry {
    private static final Words WORDS = Words.of(FirstRegistry.class);
    private static final String FILE = "sites.yaml";
    private static final Logger log = LoggerFactory.getLogger(FirstRegistry.class);

    private final Registrations registrations;
    private final ConfigDirectory config;

    FirstRegistry(Registrations registrations, ConfigDirectory config) {
        this.registrations = registrations;
        this.config = config;
    }

    /**
     * Does nothing where something is registered already.
     *
     * @throws IllegalStateException if the file cannot be taken; names every fault
     * @throws IOException if it cannot be read
     */
    public void load() throws IOException {
        if (!registrations.isEmpty()) {
            return;
        }
        try (InputStream in = config.open(FILE)) {
            take(RegistryFile.read(FILE, in));
        }
    }

    private void take(RegistryReading reading) {
        if (reading instanceof RegistryReading.Refused refused) {
            throw new SettingRefusal(WORDS.say(
                    "file",
                    config.describe(FILE),
                    refused.faults().stream()
                            .map(Fault::toString)
                            .collect(Collectors.joining(WORDS.say("separator")))));
        }
        ImportReport report = registrations.take(((RegistryReading.Accepted) reading).registry());
        log.info("registered {} entries of {}", report.added().size(), config.describe(FILE));
    }
}
