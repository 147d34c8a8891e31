package org.govmonitor.app.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.govmonitor.app.settings.DataDirectory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What a data folder must know of the sample sites that its ledger speaks of: a site with another address is another site,
 * and on another day it would have other content.
 *
 * @param day the day that the age of all content counts from
 * @param ports the sites' ports on loopback, in the order of the sites
 */
record SampleMemory(LocalDate day, List<Integer> ports) {
    private static final String FILE = "sample-sites.yaml";

    static boolean isIn(DataDirectory data) {
        return Files.exists(data.resolve(FILE));
    }

    static SampleMemory of(DataDirectory data) throws IOException {
        return new YAMLMapper().readValue(Files.readString(data.resolve(FILE)), SampleMemory.class);
    }

    void keep(DataDirectory data) throws IOException {
        Path whole = Files.createTempFile(data.folder(), FILE, null);
        Files.writeString(whole, new YAMLMapper().writeValueAsString(this));
        Files.move(whole, data.resolve(FILE));
    }
}
