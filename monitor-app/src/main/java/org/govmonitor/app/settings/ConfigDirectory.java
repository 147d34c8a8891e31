package org.govmonitor.app.settings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * The folder that an operator edits. Where none is named and {@code ./config} does not exist, the copy inside the jar
 * answers, so that the jar runs from any folder.
 */
public final class ConfigDirectory {
    private static final Words WORDS = Words.of(ConfigDirectory.class);
    private static final Path BESIDE = Path.of("config");

    private final @Nullable Path folder;

    private ConfigDirectory(@Nullable Path folder) {
        this.folder = folder;
    }

    /**
     * @param named what {@code --config} says, or null
     * @throws SettingRefusal if a folder was named and is none
     */
    public static ConfigDirectory of(@Nullable Path named) {
        if (named != null && !Files.isDirectory(named)) {
            throw new SettingRefusal(WORDS.say("config.none", named));
        }
        if (named != null) {
            return new ConfigDirectory(named);
        }
        return new ConfigDirectory(Files.isDirectory(BESIDE) ? BESIDE : null);
    }

    /** The folder on disk, or null where the jar's own copy is in use. */
    public @Nullable Path folder() {
        return folder;
    }

    /**
     * Opens a file of the configuration; one that is missing in the folder is taken from the jar.
     *
     * @param name such as {@code indicators.yaml}
     */
    public InputStream open(String name) throws IOException {
        if (folder != null && Files.exists(folder.resolve(name))) {
            return Files.newInputStream(folder.resolve(name));
        }
        InputStream own = ConfigDirectory.class.getResourceAsStream("/config/" + name);
        if (own == null) {
            throw new NoSuchFileException("config/" + name);
        }
        return own;
    }

    /** For messages: where a file of this configuration is, or would be. */
    public String describe(String name) {
        return folder == null
                ? WORDS.say("config.own", name)
                : folder.resolve(name).toString();
    }
}
