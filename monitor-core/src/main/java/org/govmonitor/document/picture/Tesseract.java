package org.govmonitor.document.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.govmonitor.document.program.BoundedProgram;

/** Recognises text with Tesseract and its model of simplified Chinese; without the model nothing is recognised. */
public final class Tesseract implements PictureReader {
    /** The model and a picture of the largest size take a third of it. */
    private static final int MEMORY_MEGABYTES = 1_024;

    private static final int MOST_OUTPUT = 4 << 20;

    private final List<String> line;
    private final Duration time;

    /** @param time for one picture */
    public Tesseract(Path program, Duration time) {
        this.line = List.of(
                program.toString(), "stdin", "stdout", "-l", "chi_sim", "--dpi", "200", "-c", "tessedit_create_tsv=1");
        this.time = time;
    }

    @Override
    public PictureText read(Picture picture) {
        try (BoundedProgram program = BoundedProgram.start(line, picture.portable(), time, MEMORY_MEGABYTES)) {
            byte[] table = program.output().readNBytes(MOST_OUTPUT);
            return program.endsWell() ? WordTable.read(new String(table, StandardCharsets.UTF_8)) : PictureText.NONE;
        } catch (IOException gone) {
            return PictureText.NONE;
        }
    }
}
