package org.govmonitor.document.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.govmonitor.document.DocumentLimits;
import org.govmonitor.document.DocumentResult;
import org.govmonitor.document.Unread;
import org.govmonitor.document.format.Samples.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileDocumentsTest {
    private static final String WORKBOOK = "<workbook><sheets/></workbook>";

    @Test
    void aZipBombIsLeftBeforeItUnpacks() {
        byte[] bomb = TextsTest.zipOf(
                "xl/workbook.xml", WORKBOOK, "xl/sharedStrings.xml", "<sst>" + "0".repeat(60 << 20) + "</sst>");

        assertThat(ReadDocument.of(bomb).result()).isEqualTo(ReadDocument.unreadable(Unread.TOO_LARGE));
    }

    @Test
    void aBombInAnArchiveCostsNoneOfItsOtherFiles() {
        byte[] bomb = TextsTest.zipOf("a.txt", "0".repeat(60 << 20), "b.txt", "电话" + Samples.MOBILE);
        ReadDocument read = ReadDocument.of(bomb);

        assertThat(read.lines()).contains("电话" + Samples.MOBILE);
        assertThat(read.result())
                .isInstanceOfSatisfying(
                        DocumentResult.Read.class, it -> assertThat(it.left()).containsOnlyKeys(Unread.TOO_LARGE));
        assertThat(read.result().isWhole()).isFalse();
    }

    @Test
    void aFilePackedInAWayThatNobodyHereUnpacksCostsNoneOfTheOthers() {
        byte[] archive = TextsTest.zipOf("a.txt", "甲", "b.txt", "电话" + Samples.MOBILE);
        int zstandard = 93;
        setMethodOfFirst(archive, zstandard);
        ReadDocument read = ReadDocument.of(archive);

        assertThat(read.lines()).contains("电话" + Samples.MOBILE);
        assertThat(read.result().unread()).contains("不支持的格式");
    }

    /** Writes how the first file is packed where the list at the end of the archive tells it. */
    private static void setMethodOfFirst(byte[] archive, int method) {
        for (int i = 0; i < archive.length - 12; i++) {
            boolean listed = archive[i] == 'P' && archive[i + 1] == 'K' && archive[i + 2] == 1 && archive[i + 3] == 2;
            if (listed) {
                archive[i + 10] = (byte) method;
                return;
            }
        }
        throw new AssertionError("an archive without a list of its files");
    }

    @Test
    void entitiesAreNeverUnfoldedAndFilesNeverLookedUp() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"" + "ha".repeat(50) + "\"><!ENTITY b \""
                + "&a;".repeat(50) + "\"><!ENTITY c \"" + "&b;".repeat(50)
                + "\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                + "<w:document xmlns:w=\"w\"><w:p><w:r><w:t>&c;&f;</w:t></w:r></w:p></w:document>";
        ReadDocument read = ReadDocument.of(TextsTest.zipOf("word/document.xml", bomb));

        assertThat(String.join("", read.lines())).doesNotContain("ha").doesNotContain("root");
    }

    @Test
    void archivesInArchivesAreReadTwoDeep() {
        byte[] deep = Samples.zip(
                StandardCharsets.UTF_8,
                "a.zip",
                Samples.zip(StandardCharsets.UTF_8, "b.zip", Samples.zip("c.txt", Samples.MOBILE)));
        ReadDocument read = ReadDocument.of(deep);

        assertThat(read.lines()).doesNotContain(Samples.MOBILE);
        assertThat(read.result().unread()).isEqualTo("未读：压缩包嵌套过深（1处）");
    }

    @Test
    void anArchiveOfVeryManyFilesIsLeft() {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            files.addAll(List.of(i + ".txt", "x"));
        }
        ReadDocument read = ReadDocument.of(TextsTest.zipOf(files.toArray(String[]::new)));

        assertThat(read.result().unread()).contains("内含文件过多");
        assertThat(read.result().isWhole()).isFalse();
    }

    @Test
    void whatWasReadBeforeALimitCounts() {
        byte[] text = (Samples.MOBILE + "\n" + "一二三四五六七八九十\n".repeat(10_000)).getBytes(StandardCharsets.UTF_8);
        ReadDocument read = ReadDocument.of(text, DocumentLimits.USUAL.withCharacters(50_000));

        assertThat(read.lines()).contains(Samples.MOBILE);
        assertThat(read.result().isWhole()).isFalse();
    }

    @Test
    void encryptedWorkbooksAreUnreadable() throws Exception {
        byte[] xls;
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue(Samples.ID);
            Biff8EncryptionKey.setCurrentUserPassword("secret");
            xls = Samples.of(workbook);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThat(ReadDocument.of(xls).result()).isEqualTo(ReadDocument.unreadable(Unread.ENCRYPTED));
        assertThat(ReadDocument.of(encryptedXlsx("secret")).result())
                .isEqualTo(ReadDocument.unreadable(Unread.ENCRYPTED));
        assertThat(ReadDocument.of(encryptedXlsx("VelvetSweatshop")).lines()).contains(Samples.ID);
    }

    private static byte[] encryptedXlsx(String password) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem();
                XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue(Samples.ID);
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword(password);
            try (var out = encryptor.getDataStream(files)) {
                workbook.write(out);
            }
            return Samples.bytes(files::writeFilesystem);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rar!\u001A\u0007\u0000", "MZ\u0090\u0000\u0003", "BZh91AY"})
    void formatsThatAreNotReadAreSaidToBe(String begins) {
        assertThat(ReadDocument.of(begins.getBytes(StandardCharsets.ISO_8859_1)).result())
                .isEqualTo(ReadDocument.unreadable(Unread.UNSUPPORTED));
    }

    @Test
    void aPdfWhosePagesGoInCirclesIsBroken() {
        String loop = "%PDF-1.4\n1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n"
                + "2 0 obj << /Type /Pages /Count 9 /Kids [2 0 R 2 0 R] >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF";

        assertThat(ReadDocument.of(loop.getBytes(StandardCharsets.ISO_8859_1)).result())
                .isEqualTo(ReadDocument.unreadable(Unread.BROKEN));
    }

    @Test
    void theFaultOfTheOneWhoIsHandedTheTextComesBackToThem() {
        byte[] zip = Samples.zip("a.txt", "电话");

        assertThatThrownBy(() -> new FormatReader(DocumentLimits.USUAL).read(zip, section -> {
                    throw new IllegalStateException("mine");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("mine");
    }

    /** Seeded: a failure names the seed and so the file. */
    @Test
    void brokenFilesOfEveryFormatEndAsAResult() throws IOException {
        for (byte[] sound : sound()) {
            for (int seed = 0; seed < 60; seed++) {
                byte[] broken = broken(sound, new Random(seed));
                DocumentLimits limits = DocumentLimits.USUAL.withCharacters(1_000_000);

                assertThat(ReadDocument.of(broken, limits).result())
                        .as("seed %d of a file of %d bytes", seed, sound.length)
                        .isNotNull();
            }
        }
    }

    private static byte[] broken(byte[] sound, Random random) {
        byte[] broken = random.nextInt(3) == 0 ? Arrays.copyOf(sound, random.nextInt(sound.length)) : sound.clone();
        for (int i = random.nextInt(20); i > 0 && broken.length > 0; i--) {
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        }
        return broken;
    }

    private static List<byte[]> sound() throws IOException {
        List<byte[]> sound = new ArrayList<>();
        try (HSSFWorkbook xls = new HSSFWorkbook();
                XSSFWorkbook xlsx = new XSSFWorkbook();
                XWPFDocument docx = Samples.docx()) {
            Samples.fill(xls.createSheet());
            Samples.fill(xlsx.createSheet());
            sound.add(Samples.of(xls));
            sound.add(Samples.of(xlsx));
            sound.add(Samples.bytes(docx::write));
        }
        sound.add(Samples.pdf(List.of(new Word(60, 700, Samples.ID), new Word(60, 680, "end"))));
        sound.add("{\\rtf1\\ansi\\uc1 \\u22995?{\\*\\x y}\\'d0\\'d5 A\\cell\\row\\par}"
                .getBytes(StandardCharsets.US_ASCII));
        sound.add(Samples.zip("a.txt", Samples.ID));
        sound.add(Samples.bytes(out -> {
            try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
                gzip.write(Samples.ID.getBytes(StandardCharsets.US_ASCII));
            }
        }));
        byte[] noise = new byte[5_000];
        new Random(7).nextBytes(noise);
        sound.add(noise);
        return sound;
    }
}
