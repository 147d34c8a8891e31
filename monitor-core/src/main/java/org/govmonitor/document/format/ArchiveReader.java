package org.govmonitor.document.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Supplier;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.govmonitor.document.Part;
import org.govmonitor.document.Unread;
import org.govmonitor.document.gather.Gathering;
import org.govmonitor.document.gather.StopReading;

/** Reads archives that are no zip: 7z, tar, and gz, which holds one file. */
final class ArchiveReader {
    private static final int SEVEN_ZIP_MEMORY_KB = 64 << 10;

    private ArchiveReader() {}

    static void read(byte[] content, Gathering to) {
        try {
            switch (Kind.of(content)) {
                case GZIP -> gzip(content, to);
                case TAR -> tar(new ByteArrayInputStream(content), to);
                default -> sevenZip(content, to);
            }
        } catch (PasswordRequiredException locked) {
            throw new StopReading(Unread.ENCRYPTED);
        } catch (IOException broken) {
            throw new StopReading(Unread.BROKEN);
        }
    }

    /** Hands on the name of a file without its folders' ends: it may be that of a person, number included. */
    static void name(String name, Gathering to) {
        Arrays.stream(name.split("[/\\\\]")).filter(part -> !part.isBlank()).forEach(to::paragraph);
    }

    /** Reads a file of an archive; one that unpacks to too much costs only itself. */
    static void inner(Gathering to, Supplier<byte[]> content) {
        byte[] bytes;
        try {
            bytes = content.get();
        } catch (StopReading stop) {
            if (stop.reason() == Unread.TOO_SLOW) {
                throw stop;
            }
            to.skipped(stop.reason());
            return;
        }
        to.inner(bytes);
    }

    private static void gzip(byte[] content, Gathering to) throws IOException {
        byte[] file;
        try (InputStream in =
                to.bounded(new GzipCompressorInputStream(new ByteArrayInputStream(content), true), content.length)) {
            file = in.readAllBytes();
        }
        if (Kind.of(file) == Kind.TAR) {
            tar(new ByteArrayInputStream(file), to);
        } else {
            to.inner(file);
        }
    }

    static void tar(InputStream bytes, Gathering to) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(bytes)) {
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null) {
                to.goingOn();
                to.section(Part.FILE_NAMES, 0, false);
                name(entry.getName(), to);
                if (entry.isFile()) {
                    InputStream in = to.bounded(tar, -1);
                    to.inner(in.readAllBytes());
                }
                entry = tar.getNextEntry();
            }
        }
    }

    private static void sevenZip(byte[] content, Gathering to) throws IOException {
        try (SevenZFile archive = SevenZFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .setMaxMemoryLimitKiB(SEVEN_ZIP_MEMORY_KB)
                .get()) {
            SevenZArchiveEntry entry = archive.getNextEntry();
            while (entry != null) {
                to.goingOn();
                to.section(Part.FILE_NAMES, 0, false);
                if (entry.getName() != null) {
                    name(entry.getName(), to);
                }
                if (!entry.isDirectory() && entry.hasStream()) {
                    // Solid archives tell no packed size of a single file.
                    to.inner(to.bounded(archive.getInputStream(entry), content.length)
                            .readAllBytes());
                }
                entry = archive.getNextEntry();
            }
        }
    }
}
