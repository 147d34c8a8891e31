package org.govmonitor.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that works on an installation. */
final class Folders {
    @Option(names = "--config", paramLabel = "DIR")
    @Nullable
    Path config;

    @Option(names = "--data", paramLabel = "DIR")
    @Nullable
    Path data;
}
