package org.govmonitor.app.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of every command that works on an installation. */
final class Folders {
    @Option(
            names = "--config",
            paramLabel = "DIR",
            description = "the folder that the operator edits (default: ./config, else the program's own)")
    @Nullable
    Path config;

    @Option(names = "--data", paramLabel = "DIR", description = "the folder that is written to (default: ./data)")
    @Nullable
    Path data;
}
