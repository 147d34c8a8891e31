package org.govmonitor.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** Suites that this machine cannot run. The build's last lines name them, and the unattended run takes them for a failure. */
public final class SkippedSuites {
    private static final Path FOLDER = Path.of("target", "skipped-suites");

    private SkippedSuites() {}

    /**
     * Skips the calling suite, unless what it needs is there.
     *
     * @param whyNot what is missing
     * @param enable the one command that would enable it
     */
    public static void unless(boolean there, Class<?> suite, String whyNot, String enable) throws IOException {
        if (!there) {
            Files.createDirectories(FOLDER);
            Files.writeString(
                    FOLDER.resolve(suite.getSimpleName() + ".txt"),
                    suite.getSimpleName() + " was skipped (" + whyNot + "); to enable it: " + enable + "\n");
        }
        Assumptions.assumeTrue(there, whyNot);
    }
}
