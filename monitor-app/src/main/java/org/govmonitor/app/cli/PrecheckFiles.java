package org.govmonitor.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.govmonitor.document.DocumentLimits;
import org.govmonitor.document.DocumentResult;
import org.govmonitor.document.Unread;
import org.govmonitor.scan.attachment.DocumentScanner;
import org.govmonitor.scan.attachment.ScannedDocument;
import org.govmonitor.words.Words;

/** Reads files and folders. A file that is not read is told as such: it must never look like one without a leak. */
final class PrecheckFiles {
    private static final Words WORDS = Words.of(PrecheckFiles.class);

    /** What became of a file. */
    record Checked(String path, ScannedDocument document) {

        /** How far it was read. */
        enum State {
            READ,
            PARTLY,
            UNREAD
        }

        State state() {
            if (document.result() instanceof DocumentResult.Unreadable) {
                return State.UNREAD;
            }
            return document.result().isWhole() ? State.READ : State.PARTLY;
        }

        boolean leaks() {
            return document.leaks();
        }
    }

    private final DocumentScanner scanner;
    private final DocumentLimits limits;
    private final LocalDate today;

    /** @param limits those of the scanner's reader */
    PrecheckFiles(DocumentScanner scanner, DocumentLimits limits, LocalDate today) {
        this.scanner = scanner;
        this.limits = limits;
        this.today = today;
    }

    /**
     * Every file under the paths, in their order and in the order of names below them.
     *
     * @throws Refusal if a path does not exist or a folder cannot be listed
     */
    List<Checked> check(List<String> paths) {
        List<Path> files = new ArrayList<>();
        paths.forEach(path -> files.addAll(files(path)));
        return files.stream().map(this::check).toList();
    }

    private static List<Path> files(String name) {
        try {
            Path path = Path.of(name);
            if (Files.isRegularFile(path)) {
                return List.of(path);
            }
            try (Stream<Path> below = Files.walk(path)) {
                return below.filter(Files::isRegularFile).sorted().toList();
            }
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            throw new Refusal(WORDS.say("precheck.unreadable", name), e);
        }
    }

    private Checked check(Path file) {
        return new Checked(file.toString(), scanned(file));
    }

    private ScannedDocument scanned(Path file) {
        try {
            return Files.size(file) > limits.bytes()
                    ? unread(Unread.TOO_LARGE)
                    : scanner.scan(Files.readAllBytes(file), today);
        } catch (IOException e) {
            return unread(Unread.NOT_OPENED);
        }
    }

    private static ScannedDocument unread(Unread reason) {
        return new ScannedDocument(new DocumentResult.Unreadable(reason), List.of());
    }
}
