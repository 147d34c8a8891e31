package org.govmonitor.document.layout;

import java.util.List;
import org.govmonitor.document.Part;
import org.govmonitor.document.Unread;
import org.govmonitor.document.gather.Gathering;
import org.govmonitor.document.gather.StopReading;
import org.govmonitor.document.picture.Picture;
import org.govmonitor.document.picture.PictureReader;
import org.govmonitor.document.picture.PictureText;
import org.jspecify.annotations.Nullable;

/** Turns pictures into lines and tables, as far as somebody recognises text in them. */
public final class Pictures {

    /** Draws what is to be read. */
    interface Drawing {
        /** May throw whatever a parser throws; null where there is nothing to be drawn. */
        @Nullable
        Picture draw() throws Exception;
    }

    private final @Nullable PictureReader reader;

    /** @param reader null where nobody recognises text: every picture counts as not read */
    public Pictures(@Nullable PictureReader reader) {
        this.reader = reader;
    }

    /**
     * Reads a picture in a section of its own, or counts it as not read, or both where it was not read well.
     *
     * @param part and {@code number} where it stands
     */
    void read(Drawing drawing, Part part, int number, PageLayout layout, Gathering to) {
        PictureReader able = reader;
        Picture picture = able != null && to.mayRecognise() ? drawn(drawing) : null;
        if (able == null || picture == null) {
            to.notRead(Unread.IMAGE);
            return;
        }
        PictureText text = to.apart(() -> able.read(picture));
        if (!text.words().isEmpty()) {
            to.recognisedSection(part, number);
            List<Glyph> glyphs = text.words().stream()
                    .map(word -> new Glyph(word.x(), word.y(), word.width(), word.size(), word.text()))
                    .toList();
            layout.page(glyphs);
        }
        if (!text.sure()) {
            to.notRead(Unread.IMAGE);
        }
    }

    private static @Nullable Picture drawn(Drawing drawing) {
        try {
            return drawing.draw();
        } catch (StopReading stop) {
            throw stop;
        } catch (Exception | StackOverflowError broken) {
            // What cannot be drawn is a picture that was not read, and the rest of the document is none the worse for
            // it.
            return null;
        }
    }
}
