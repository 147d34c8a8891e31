package org.govmonitor.document.layout;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.govmonitor.document.Part;
import org.govmonitor.document.Unread;
import org.govmonitor.document.gather.Gathering;
import org.govmonitor.document.picture.Picture;

/** Takes the characters of a PDF page by page, wherever and in whatever colour they are drawn. */
final class PdfPages extends PDFTextStripper {
    /** A page with fewer characters and a picture is a scanned page with a page number. */
    private static final int FEW = 20;

    /** Dots to the inch, where a page of usual size allows as many. */
    private static final float SHARP = 200;

    private static final float POINTS_PER_INCH = 72;
    /** A page with more filled shapes and hardly any text has letters among them. */
    private static final int LETTERS = 100;

    private static final Set<String> FILLED = Set.of("f", "F", "f*", "b", "B", "b*", "B*");

    private final PDDocument file;
    private final Pictures pictures;
    private final Gathering to;
    private final PageLayout layout;
    /** By the direction they read in: each is a page of its own. */
    private final Map<Float, List<Glyph>> glyphs = new TreeMap<>();

    private int nameless;
    private boolean any;
    private boolean drawsPicture;
    private int outlines;

    PdfPages(PDDocument file, Pictures pictures, Gathering to) throws IOException {
        this.file = file;
        this.pictures = pictures;
        this.to = to;
        this.layout = new PageLayout(to);
    }

    @Override
    protected void startPage(PDPage page) {
        glyphs.clear();
        nameless = 0;
        any = true;
        drawsPicture = false;
        outlines = 0;
        to.section(Part.PAGE, getCurrentPageNo(), false);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        String characters = text.getUnicode();
        if (characters != null && !characters.isEmpty()) {
            to.goingOn();
            float size = Math.max(1, Math.abs(text.getFontSizeInPt()));
            glyphs.computeIfAbsent(text.getDir(), direction -> new ArrayList<>())
                    .add(new Glyph(text.getXDirAdj(), text.getYDirAdj(), text.getWidthDirAdj(), size, characters));
        }
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) throws IOException {
        super.showGlyph(rendering, font, code, displacement);
        nameless += font.toUnicode(code) == null ? 1 : 0;
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        int count = glyphs.values().stream().mapToInt(List::size).sum();
        glyphs.values().forEach(layout::page);
        for (PDAnnotation annotation : page.getAnnotations()) {
            annotation(annotation);
        }
        if (nameless > count / 2) {
            to.notRead(Unread.UNSUPPORTED);
        } else if (drawsPicture) {
            picture(page, count);
        } else if (count < FEW && outlines > LETTERS) {
            // Letters that are drawn as shapes are seen by all and are no text.
            picture(page, count);
        }
    }

    private void picture(PDPage page, int characters) {
        if (characters < FEW) {
            pictures.read(() -> drawn(page), Part.PAGE, getCurrentPageNo(), layout, to);
        } else {
            to.notRead(Unread.PICTURE_IN_TEXT);
        }
    }

    private Picture drawn(PDPage page) throws IOException {
        PDFRenderer renderer = new PDFRenderer(file);
        renderer.setSubsamplingAllowed(true);
        PDRectangle box = page.getCropBox();
        double points = Math.max(1.0, (double) box.getWidth() * box.getHeight());
        float scale = (float) Math.min(SHARP / POINTS_PER_INCH, Math.sqrt(Picture.MOST_POINTS / points));
        return Picture.of(renderer.renderImage(getCurrentPageNo() - 1, scale, ImageType.GRAY));
    }

    /** Reads what is pinned to pages on which nothing else is drawn, and which are passed over for that. */
    void withoutContent() throws IOException {
        int number = 0;
        for (PDPage page : file.getPages()) {
            number++;
            if (!page.hasContents()) {
                any = true;
                to.section(Part.PAGE, number, false);
                for (PDAnnotation annotation : page.getAnnotations()) {
                    annotation(annotation);
                }
            }
        }
    }

    /** Whether there was a page with anything on it: a file of loops and stumps has none. */
    boolean any() {
        return any;
    }

    @Override
    protected void writePage() {
        // The layout has handed the page on.
    }

    private void annotation(PDAnnotation annotation) throws IOException {
        if (annotation.getContents() != null) {
            to.paragraph(annotation.getContents());
        }
        if (annotation instanceof PDAnnotationFileAttachment pinned
                && pinned.getFile() instanceof PDComplexFileSpecification file
                && file.getEmbeddedFile() != null) {
            to.inner(to.bounded(file.getEmbeddedFile().createInputStream(), -1).readAllBytes());
        }
    }

    /** Sees what is drawn besides text, in forms inside of forms too. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        String name = operator.getName();
        if (name.equals(OperatorName.BEGIN_INLINE_IMAGE)) {
            drawsPicture = true;
        } else if (name.equals(OperatorName.DRAW_OBJECT) && !operands.isEmpty()) {
            PDResources resources = getResources();
            drawsPicture |=
                    resources != null && operands.get(0) instanceof COSName object && resources.isImageXObject(object);
        } else if (FILLED.contains(name)) {
            outlines++;
            to.goingOn();
        }
        super.processOperator(operator, operands);
    }
}
