package org.govmonitor.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.govmonitor.words.Words;

/** A file that appears whole or not at all. Made before the work begins, so that a bad place is refused at once. */
final class OutputFile {
    private static final Words WORDS = Words.of(OutputFile.class);
    private final Path file;
    private final Path aside;

    private OutputFile(Path file, Path aside) {
        this.file = file;
        this.aside = aside;
    }

    /** @throws Refusal if the file cannot be written there */
    static OutputFile at(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new Refusal(WORDS.say("output.none", folder));
        }
        if (Files.isDirectory(file)) {
            throw new Refusal(WORDS.say("output.folder", file));
        }
        try {
            Path aside = Files.createTempFile(folder, "." + file.getFileName(), null);
            aside.toFile().deleteOnExit();
            return new OutputFile(file, aside);
        } catch (IOException e) {
            throw new Refusal(WORDS.say("output.unwritable", folder), e);
        }
    }

    /** Writes the content and puts the file in its place. */
    void write(byte[] content) throws IOException {
        Files.write(aside, content);
        Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Leaves nothing behind. */
    void discard() throws IOException {
        Files.deleteIfExists(aside);
    }
}
