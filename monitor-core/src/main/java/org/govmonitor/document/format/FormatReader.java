package org.govmonitor.document.format;

import java.util.function.Consumer;
import org.govmonitor.document.DocumentLimits;
import org.govmonitor.document.DocumentReader;
import org.govmonitor.document.DocumentResult;
import org.govmonitor.document.Section;
import org.govmonitor.document.Unread;
import org.govmonitor.document.flow.RtfReader;
import org.govmonitor.document.gather.Gathering;
import org.govmonitor.document.gather.StopReading;
import org.govmonitor.document.layout.PdfReader;

/**
 * Reads documents in this process. Its limit of time holds wherever text comes forth; a parser that hangs in silence or eats
 * the memory it stops as little as anything in the same process could.
 */
public final class FormatReader implements DocumentReader {
    private final DocumentLimits limits;

    public FormatReader(DocumentLimits limits) {
        this.limits = limits;
    }

    @Override
    public DocumentResult read(byte[] content, Consumer<Section> to) {
        return Gathering.run(content, limits, to, FormatReader::read);
    }

    /** Whether content is that of a file in one of the binary formats, and not of a page. */
    public static boolean isFile(byte[] content) {
        return Kind.of(content) != Kind.TEXT;
    }

    private static void read(byte[] content, Gathering to) {
        switch (Kind.of(content)) {
            case OLE2 -> Ole2Reader.read(content, to);
            case ZIP -> ZipReader.read(content, to);
            case PDF -> PdfReader.read(content, to);
            case RTF -> RtfReader.read(content, to);
            case GZIP, SEVEN_ZIP, TAR -> ArchiveReader.read(content, to);
            case IMAGE -> throw new StopReading(Unread.IMAGE);
            case FOREIGN -> throw new StopReading(Unread.UNSUPPORTED);
            case TEXT -> TextReader.read(content, to);
        }
    }
}
