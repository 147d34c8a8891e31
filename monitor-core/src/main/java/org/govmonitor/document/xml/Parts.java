package org.govmonitor.document.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.govmonitor.document.Unread;
import org.govmonitor.document.gather.Gathering;
import org.govmonitor.document.gather.StopReading;

/** The parts of a zip file. */
public final class Parts implements AutoCloseable {
    private final ZipFile zip;
    private final Gathering to;

    private Parts(ZipFile zip, Gathering to) {
        this.zip = zip;
        this.to = to;
    }

    /** @param to bounds what the parts unpack to */
    public static Parts open(byte[] content, Gathering to) {
        try {
            return new Parts(
                    ZipFile.builder()
                            .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                            .setIgnoreLocalFileHeader(true)
                            .get(),
                    to);
        } catch (IOException | IllegalArgumentException broken) {
            throw new StopReading(Unread.BROKEN);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order of the file. */
    public List<ZipArchiveEntry> entries() {
        return Collections.list(zip.getEntries());
    }

    public boolean has(String name) {
        return zip.getEntry(name) != null;
    }

    /** The names of all parts that are of a kind, those with numbers in the order of these. */
    public List<String> names(Predicate<String> kind) {
        List<String> names = new ArrayList<>();
        for (ZipArchiveEntry entry : entries()) {
            if (kind.test(entry.getName())) {
                names.add(entry.getName());
            }
        }
        names.sort((a, b) -> a.length() != b.length() ? a.length() - b.length() : a.compareTo(b));
        return names;
    }

    /** Reads a part as XML, if there is such a part. */
    public void xml(String name, Consumer<XmlReader> reader) {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry != null) {
            try (InputStream in = stream(entry)) {
                reader.accept(XmlReader.of(in));
            } catch (IOException broken) {
                throw new StopReading(Unread.BROKEN);
            }
        }
    }

    /** The bytes of a part. */
    public byte[] bytes(ZipArchiveEntry entry) {
        try (InputStream in = stream(entry)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new StopReading(Unread.BROKEN);
        }
    }

    /** The bytes of a part that is there. */
    public byte[] bytes(String name) {
        return bytes(zip.getEntry(name));
    }

    private InputStream stream(ZipArchiveEntry entry) throws IOException {
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new StopReading(Unread.ENCRYPTED);
        }
        if (!zip.canReadEntryData(entry)) {
            throw new StopReading(Unread.UNSUPPORTED);
        }
        try {
            return to.bounded(zip.getInputStream(entry), entry.getCompressedSize());
        } catch (NoClassDefFoundError codec) {
            // The library knows this way of packing, but leaves it to another one that is not part of this program.
            throw new StopReading(Unread.UNSUPPORTED);
        }
    }
}
