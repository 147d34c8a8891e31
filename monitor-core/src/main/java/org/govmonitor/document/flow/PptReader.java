package org.govmonitor.document.flow;

import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hslf.usermodel.HSLFObjectData;
import org.apache.poi.hslf.usermodel.HSLFShape;
import org.apache.poi.hslf.usermodel.HSLFSlide;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hslf.usermodel.HSLFTextParagraph;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.sl.extractor.SlideShowExtractor;
import org.govmonitor.document.Part;
import org.govmonitor.document.Unread;
import org.govmonitor.document.gather.Gathering;
import org.govmonitor.document.gather.StopReading;

/** Reads the binary presentations of PowerPoint 97 to 2003 and of WPS (dps). */
public final class PptReader {
    private PptReader() {}

    public static void read(DirectoryNode directory, Gathering to) {
        try (HSLFSlideShow show = new HSLFSlideShow(directory);
                SlideShowExtractor<HSLFShape, HSLFTextParagraph> extractor = new SlideShowExtractor<>(show)) {
            extractor.setNotesByDefault(true);
            extractor.setCommentsByDefault(true);
            int number = 0;
            for (HSLFSlide slide : show.getSlides()) {
                to.section(Part.SLIDE, ++number, slide.isHidden());
                to.paragraph(extractor.getText(slide));
            }
            if (!show.getPictureData().isEmpty()) {
                to.notRead(Unread.PICTURE_IN_TEXT);
            }
            for (HSLFObjectData object : show.getEmbeddedObjects()) {
                try (InputStream in = to.bounded(object.getInputStream(), -1)) {
                    to.inner(in.readAllBytes());
                }
            }
        } catch (EncryptedDocumentException locked) {
            throw new StopReading(Unread.ENCRYPTED);
        } catch (IOException broken) {
            throw new StopReading(Unread.BROKEN);
        }
    }
}
