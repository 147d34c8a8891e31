package org.govmonitor.document.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.govmonitor.document.DocumentLimits;
import org.govmonitor.document.Unread;
import org.govmonitor.document.gather.Gathering;
import org.govmonitor.document.gather.StopReading;
import org.govmonitor.document.program.BoundedProgram;
import org.jspecify.annotations.Nullable;

/** Reads RAR archives, old and new, by having them turned into tar ones. */
final class RarReader {
    /** The largest dictionary that RAR 5 asks for by itself, and some. */
    private static final int MEMORY_MEGABYTES = 1_024;

    private static final List<String> TO_TAR = List.of("--format", "pax", "-cf", "-", "@-");

    private RarReader() {}

    /** @param bsdtar the program that turns them; null where it is absent */
    static void read(byte[] content, @Nullable Path bsdtar, DocumentLimits limits, Gathering to) {
        if (bsdtar == null) {
            throw new StopReading(Unread.UNSUPPORTED);
        }
        try (BoundedProgram program = BoundedProgram.start(line(bsdtar), content, limits.time(), MEMORY_MEGABYTES)) {
            boolean broken = false;
            try {
                ArchiveReader.tar(new BufferedInputStream(program.output()), to);
            } catch (IOException cut) {
                broken = true;
            }
            // It passes over what it cannot pack again, says so, and calls that a good end.
            boolean whole = program.endsWell() && program.complaint().isBlank() && !broken;
            if (!whole) {
                to.goingOn();
                boolean locked = program.complaint().toLowerCase(Locale.ROOT).contains("encrypt");
                throw new StopReading(locked ? Unread.ENCRYPTED : Unread.BROKEN);
            }
        } catch (IOException noProcess) {
            throw new StopReading(Unread.UNSUPPORTED);
        }
    }

    private static List<String> line(Path bsdtar) {
        return Stream.concat(Stream.of(bsdtar.toString()), TO_TAR.stream()).toList();
    }
}
