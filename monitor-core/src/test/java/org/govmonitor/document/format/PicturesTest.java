package org.govmonitor.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.govmonitor.document.DocumentLimits;
import org.govmonitor.document.DocumentResult;
import org.govmonitor.document.Section;
import org.govmonitor.document.Unread;
import org.govmonitor.document.picture.Picture;
import org.govmonitor.document.picture.PictureReader;
import org.govmonitor.document.picture.PictureText;
import org.govmonitor.document.picture.PictureWord;
import org.govmonitor.document.program.Programs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
    private static final DocumentLimits LIMITS = DocumentLimits.USUAL.withPictures(2, Duration.ofSeconds(5));

    private final List<Picture> seen = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();

    private DocumentResult read(byte[] content, @Nullable PictureReader reader) {
        return new FormatReader(LIMITS, Programs.NONE, reader).read(content, sections::add);
    }

    private PictureReader showing(boolean sure, PictureWord... words) {
        return picture -> {
            seen.add(picture);
            return new PictureText(List.of(words), sure);
        };
    }

    private static byte[] picture(String format, int width, int height) {
        return Samples.bytes(
                out -> ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out));
    }

    /** Pages that are a picture and a page number. */
    private static byte[] scan(int pages) {
        return Samples.bytes(out -> {
            try (PDDocument document = new PDDocument()) {
                for (int i = 0; i < pages; i++) {
                    PDPage page = new PDPage();
                    document.addPage(page);
                    var image = LosslessFactory.createFromImage(document, new BufferedImage(20, 20, 1));
                    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                        content.drawImage(image, 0, 0, 500, 700);
                    }
                }
                document.save(out);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg", "gif", "bmp", "tiff"})
    void wordsInAPictureAreATableAndSaidToBeRecognised(String format) {
        DocumentResult result = read(
                picture(format, 1_500, 900),
                showing(
                        true,
                        new PictureWord(10, 100, 60, 20, "序号"),
                        new PictureWord(200, 101, 60, 20, "姓名"),
                        new PictureWord(600, 99, 60, 20, "身份证号"),
                        new PictureWord(10, 150, 20, 20, "1"),
                        new PictureWord(200, 150, 60, 20, "王小明"),
                        new PictureWord(600, 150, 180, 20, Samples.ID)));

        assertThat(result).isEqualTo(new DocumentResult.Read(Map.of()));
        assertThat(sections).allMatch(Section::recognised);
        assertThat(sections.get(0).place()).isEqualTo("图片1（图片识别）");
        assertThat(sections.get(0).text().lines()).anySatisfy(line -> {
            assertThat(line.text()).isEqualTo(Samples.ID);
            assertThat(line.cell()).isNotNull();
        });
        assertThat(seen).singleElement().satisfies(it -> assertThat(it.width()).isEqualTo(1_500));
    }

    @Test
    void aScannedPageIsReadAsAPageAndTheOnesBeyondTheLimitCountAsNotRead() {
        DocumentResult result = read(scan(5), showing(true, new PictureWord(10, 10, 50, 20, Samples.MOBILE)));

        assertThat(sections).extracting(Section::place).containsExactly("第1页（图片识别）", "第2页（图片识别）");
        assertThat(result).isEqualTo(new DocumentResult.Read(Map.of(Unread.IMAGE, 3)));
        assertThat(seen)
                .allSatisfy(it -> assertThat(it.width() * it.height()).isLessThanOrEqualTo(Picture.MOST_POINTS));
    }

    @Test
    void whatIsRecognisedBadlyIsHandedOnAndStillCountsAsNotRead() {
        DocumentResult result = read(scan(1), showing(false, new PictureWord(10, 10, 50, 20, Samples.MOBILE)));

        assertThat(sections).hasSize(1);
        assertThat(result.isWhole()).isFalse();
        assertThat(read(scan(1), showing(false))).isEqualTo(ReadDocument.unreadable(Unread.IMAGE));
    }

    @Test
    void withoutAnyoneToRecogniseItAPictureIsNotRead() {
        assertThat(read(scan(1), null)).isEqualTo(ReadDocument.unreadable(Unread.IMAGE));
        assertThat(read(picture("png", 10, 10), null)).isEqualTo(ReadDocument.unreadable(Unread.IMAGE));
    }

    @Test
    void aBrokenPictureIsNotReadAndCostsNothingElse() {
        byte[] broken = Arrays.copyOf(picture("png", 900, 900), 60);
        byte[] zip = TextsTest.zipOf("a.png", new String(broken, StandardCharsets.ISO_8859_1), "b.txt", "电话");

        assertThat(read(broken, showing(true))).isEqualTo(ReadDocument.unreadable(Unread.IMAGE));
        assertThat(read(zip, showing(true)).isWhole()).isFalse();
        assertThat(seen).isEmpty();
    }

    @Test
    void aPictureOfManyMorePointsThanAPageIsMadeSmaller() {
        read(picture("png", 6_000, 4_000), showing(true));

        assertThat(seen)
                .singleElement()
                .satisfies(it -> assertThat(it.width() * it.height()).isLessThanOrEqualTo(Picture.MOST_POINTS));
    }

    @Test
    void timeForPicturesIsNotTakenFromTheDocument() {
        DocumentLimits hurried = LIMITS.withTime(Duration.ofMillis(1_500));
        PictureReader slow = picture -> {
            long until = System.nanoTime() + Duration.ofSeconds(2).toNanos();
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            return new PictureText(List.of(new PictureWord(10, 10, 50, 20, Samples.MOBILE)), true);
        };

        DocumentResult result =
                new FormatReader(hurried, Programs.NONE, slow).read(picture("png", 10, 10), sections::add);

        assertThat(result).isEqualTo(new DocumentResult.Read(Map.of()));
    }
}
