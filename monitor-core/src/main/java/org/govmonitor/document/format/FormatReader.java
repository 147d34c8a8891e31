package org.govmonitor.document.format;

import java.nio.file.Path;
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
import org.govmonitor.document.layout.PictureFile;
import org.govmonitor.document.layout.Pictures;
import org.govmonitor.document.picture.PictureReader;
import org.govmonitor.document.picture.Tesseract;
import org.govmonitor.document.program.Programs;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents in this process. Its limit of time holds wherever text comes forth; a parser that hangs in silence or eats
 * the memory it stops as little as anything in the same process could.
 */
public final class FormatReader implements DocumentReader {
    private final DocumentLimits limits;
    private final Programs programs;
    private final Pictures pictures;

    /** Without the help of other programs. */
    public FormatReader(DocumentLimits limits) {
        this(limits, Programs.NONE, () -> {});
    }

    /** @param beforePicture run each time before text is recognised in a picture, which takes its own time */
    public FormatReader(DocumentLimits limits, Programs programs, Runnable beforePicture) {
        this(limits, programs, reader(limits, programs, beforePicture));
    }

    FormatReader(DocumentLimits limits, Programs programs, @Nullable PictureReader pictures) {
        this.limits = limits;
        this.programs = programs;
        this.pictures = new Pictures(pictures);
    }

    private static @Nullable PictureReader reader(DocumentLimits limits, Programs programs, Runnable beforePicture) {
        Path program = programs.tesseract();
        if (program == null) {
            return null;
        }
        Tesseract tesseract = new Tesseract(program, limits.pictureTime());
        return picture -> {
            beforePicture.run();
            return tesseract.read(picture);
        };
    }

    @Override
    public DocumentResult read(byte[] content, Consumer<Section> to) {
        return Gathering.run(content, limits, to, this::read);
    }

    /** Whether content is that of a file in one of the binary formats, and not of a page. */
    public static boolean isFile(byte[] content) {
        return Kind.of(content) != Kind.TEXT;
    }

    private void read(byte[] content, Gathering to) {
        switch (Kind.of(content)) {
            case OLE2 -> Ole2Reader.read(content, to);
            case ZIP -> ZipReader.read(content, to);
            case PDF -> PdfReader.read(content, pictures, to);
            case RTF -> RtfReader.read(content, to);
            case GZIP, SEVEN_ZIP, TAR -> ArchiveReader.read(content, to);
            case RAR -> RarReader.read(content, programs.bsdtar(), limits, to);
            case IMAGE -> PictureFile.read(content, pictures, to);
            case FOREIGN -> throw new StopReading(Unread.UNSUPPORTED);
            case TEXT -> TextReader.read(content, to);
        }
    }
}
