package org.govmonitor.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.govmonitor.app.SkippedSuites;
import org.govmonitor.document.program.Programs;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is read with the help of the programs of others, with these programs. */
class PrecheckProgramsTest {
    private static final String ID = "360726198503121235";
    private static final String TEXT = "张三，身份证号：" + ID;

    private static final byte WINDOWS = 0;
    private static final byte UNIX = 1;
    private static final byte ARCHIVED = 0x20;
    private static final byte NO_MODE = 0;

    @TempDir
    private Path folder;

    @BeforeAll
    static void findThePrograms() throws IOException {
        Programs programs =
                Programs.installed(Optional.ofNullable(System.getenv("PATH")).orElse(""));
        SkippedSuites.unless(
                programs.tesseract() != null && programs.bsdtar() != null,
                PrecheckProgramsTest.class,
                "no Tesseract or no bsdtar",
                "apt-get install -y tesseract-ocr tesseract-ocr-chi-sim libarchive-tools");
    }

    @Test
    void aNumberInAPictureIsFound() throws IOException {
        Path file = folder.resolve("a.doc");
        ImageIO.write(picture(), "png", file.toFile());

        JsonNode checked = check(file, 1);

        assertThat(checked.at("/state").asString()).isEqualTo("READ");
        assertThat(checked.at("/hits/0/where").asString()).startsWith("图片1（图片识别）");
    }

    @Test
    void aNumberOnAScannedPageIsFound() throws IOException {
        Path file = folder.resolve("a.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            var image = LosslessFactory.createFromImage(document, picture());
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(image, 0, 0, 612, 792);
            }
            document.save(file.toFile());
        }

        assertThat(check(file, 1).at("/hits/0/where").asString()).startsWith("第1页（图片识别）");
    }

    @Test
    void anEmptyPictureDoesNotPassForClean() throws IOException {
        Path file = folder.resolve("a.png");
        ImageIO.write(new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB), "png", file.toFile());

        assertThat(check(file, 3).at("/unread").toString()).isEqualTo("[\"IMAGE\"]");
    }

    @Test
    void filesInAnOldRarArchiveAreRead() throws IOException {
        Path file = Files.write(folder.resolve("a.rar"), rar4("list.txt", TEXT.getBytes(StandardCharsets.UTF_8)));

        JsonNode checked = check(file, 1);

        assertThat(checked.at("/state").asString()).isEqualTo("READ");
        assertThat(checked.at("/hits/0/where").asString()).startsWith("内含文件1 正文");
    }

    @Test
    void filesInANewRarArchiveAreRead() throws IOException {
        Path file = Files.write(
                folder.resolve("a.rar"), rar5(WINDOWS, ARCHIVED, "list.txt", TEXT.getBytes(StandardCharsets.UTF_8)));

        assertThat(check(file, 1).at("/state").asString()).isEqualTo("READ");
    }

    @Test
    void aFileThatTheProgramPassesOverDoesNotPassForClean() throws IOException {
        Path file = Files.write(
                folder.resolve("a.rar"), rar5(UNIX, NO_MODE, "list.txt", TEXT.getBytes(StandardCharsets.UTF_8)));

        assertThat(check(file, 3).at("/unread").toString()).isEqualTo("[\"BROKEN\"]");
    }

    @Test
    void aRarArchiveThatIsCutShortIsNotReadWhole() throws IOException {
        byte[] whole = rar4("list.txt", TEXT.getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("a.rar"), Arrays.copyOf(whole, whole.length - 20));

        assertThat(check(file, 3).at("/unread").toString()).isEqualTo("[\"BROKEN\"]");
    }

    private static BufferedImage picture() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
                content.beginText();
                content.newLineAtOffset(70, 600);
                content.showText(ID);
                content.newLineAtOffset(0, -40);
                content.showText("The quick brown fox jumps over the lazy dog");
                content.endText();
            }
            return new PDFRenderer(document).renderImage(0, 200 / 72f);
        }
    }

    /** An archive of one stored file, in the format of RAR 1.5 to 4. */
    private static byte[] rar4(String name, byte[] content) {
        ByteArrayOutputStream rar = new ByteArrayOutputStream();
        rar.writeBytes("Rar!\u001A\u0007\u0000".getBytes(StandardCharsets.ISO_8859_1));
        block(rar, ByteBuffer.allocate(11).put((byte) 0x73).putShort((short) 0).putShort(little(13)));
        ByteBuffer file = ByteBuffer.allocate(30 + name.length()).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 0x74).putShort((short) 0x8000).putShort((short) (32 + name.length()));
        file.putInt(content.length)
                .putInt(content.length)
                .put((byte) 3)
                .putInt(crc(content))
                .putInt(0x58210000);
        file.put((byte) 20).put((byte) 0x30).putShort((short) name.length()).putInt(0100644);
        block(rar, file.put(name.getBytes(StandardCharsets.US_ASCII)));
        rar.writeBytes(content);
        block(
                rar,
                ByteBuffer.allocate(5).put((byte) 0x7B).putShort(little(0x4000)).putShort(little(7)));
        return rar.toByteArray();
    }

    private static short little(int value) {
        return Short.reverseBytes((short) value);
    }

    private static void block(ByteArrayOutputStream rar, ByteBuffer block) {
        int crc = crc(block.array());
        rar.write(crc);
        rar.write(crc >> 8);
        rar.writeBytes(block.array());
    }

    /** An archive of one stored file, in the format of RAR 5; every number is below 128 and so one byte long. */
    private static byte[] rar5(byte host, byte attributes, String name, byte[] content) {
        ByteArrayOutputStream rar = new ByteArrayOutputStream();
        rar.writeBytes("Rar!\u001A\u0007\u0001\u0000".getBytes(StandardCharsets.ISO_8859_1));
        header(rar, new byte[] {1, 0, 0});
        ByteBuffer file = ByteBuffer.allocate(13 + name.length()).order(ByteOrder.LITTLE_ENDIAN);
        file.put((byte) 2).put((byte) 2).put((byte) content.length);
        file.put((byte) 4).put((byte) content.length).put(attributes).putInt(crc(content));
        file.put((byte) 0).put(host).put((byte) name.length());
        header(rar, file.put(name.getBytes(StandardCharsets.US_ASCII)).array());
        rar.writeBytes(content);
        header(rar, new byte[] {5, 0, 0});
        return rar.toByteArray();
    }

    private static void header(ByteArrayOutputStream rar, byte[] fields) {
        byte[] sized = ByteBuffer.allocate(fields.length + 1)
                .put((byte) fields.length)
                .put(fields)
                .array();
        rar.writeBytes(ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(crc(sized))
                .array());
        rar.writeBytes(sized);
    }

    private static int crc(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    private static JsonNode check(Path file, int exit) {
        StringWriter out = new StringWriter();
        CommandLine monitor = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(System.err, true));
        assertThat(monitor.execute("precheck", "--format", "json", file.toString()))
                .as(out.toString())
                .isEqualTo(exit);
        assertThat(out.toString()).doesNotContain(ID);
        return JsonMapper.shared().readTree(out.toString()).at("/files/0");
    }
}
