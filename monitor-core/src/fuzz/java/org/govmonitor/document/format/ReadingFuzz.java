package org.govmonitor.document.format;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.govmonitor.document.DocumentLimits;

/**
 * Whatever a document holds: nothing is thrown and nothing goes over its limits. Sound documents are spoiled, in their bytes or
 * in the parts of their container; bytes of no format at all are read too.
 */
public final class ReadingFuzz {
    private static final Duration LIMIT = Duration.ofSeconds(5);
    /** A step that hands nothing on is not looked at until it ends. */
    private static final Duration SLACK = Duration.ofSeconds(10);

    private static final int CHARACTERS = 200_000;
    private static final DocumentLimits LIMITS =
            new DocumentLimits(1 << 20, 16 << 20, 200, CHARACTERS, 50, 2, LIMIT, 0, LIMIT);
    private static final FormatReader READER = new FormatReader(LIMITS);
    private static final List<byte[]> SOUND = sound();

    private ReadingFuzz() {}

    /** Loads all classes, so that the first input is not charged for it. */
    public static void fuzzerInitialize() {
        SOUND.forEach(content -> READER.read(content, section -> {}));
    }

    public static void fuzzerTestOneInput(FuzzedDataProvider data) {
        int which = data.consumeInt(0, SOUND.size());
        byte[] content = which == SOUND.size()
                ? data.consumeRemainingAsBytes()
                : data.consumeBoolean() ? spoiledInside(SOUND.get(which), data) : spoiled(SOUND.get(which), data);
        AtomicLong characters = new AtomicLong();
        long begun = System.nanoTime();
        READER.read(
                content,
                section -> section.text()
                        .lines()
                        .forEach(line -> characters.addAndGet(line.text().length())));
        require(System.nanoTime() - begun < LIMIT.plus(SLACK).toNanos(), "time");
        require(characters.get() <= CHARACTERS, "characters");
    }

    private static byte[] spoiled(byte[] sound, FuzzedDataProvider data) {
        byte[] content = sound.clone();
        while (data.remainingBytes() > 0 && content.length > 0) {
            content[data.consumeInt(0, content.length - 1)] = data.consumeByte();
        }
        return content;
    }

    private static byte[] spoiledInside(byte[] sound, FuzzedDataProvider data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(sound));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                byte[] part = in.readAllBytes();
                zip.write(data.consumeInt(0, 3) == 0 ? part(part, data) : part);
            }
        } catch (IOException noContainer) {
            return spoiled(sound, data);
        }
        return out.size() == 0 ? spoiled(sound, data) : out.toByteArray();
    }

    private static byte[] part(byte[] sound, FuzzedDataProvider data) {
        byte[] content = sound.clone();
        for (int edits = data.consumeInt(1, 8); edits > 0 && content.length > 0; edits--) {
            content[data.consumeInt(0, content.length - 1)] = data.consumeByte();
        }
        return content;
    }

    private static List<byte[]> sound() {
        byte[] xls = workbook(new HSSFWorkbook());
        byte[] xlsx = workbook(new XSSFWorkbook());
        byte[] docx = Samples.bytes(Samples.docx()::write);
        byte[] pdf = Samples.pdf(List.of(new Samples.Word(50, 700, "ID " + Samples.ID)));
        String rtf = "{\\rtf1\\ansicpg936 {\\trowd\\cell " + Samples.ID + "\\cell\\row}\\u24352?\\'d5\\'c5 "
                + Samples.MOBILE + "}";
        String csv = "姓名,身份证号码\n张三丰," + Samples.ID + "\n";
        return List.of(
                xls,
                xlsx,
                docx,
                pdf,
                rtf.getBytes(StandardCharsets.US_ASCII),
                csv.getBytes(Charset.forName("GB18030")),
                ("<table><tr><td>" + csv + "</table>").getBytes(StandardCharsets.UTF_8),
                Samples.zip(StandardCharsets.UTF_8, "a.xls", xls),
                Samples.zip(
                        "OFD.xml",
                        "<ofd:OFD><ofd:DocBody><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>"),
                Samples.zip(
                        "content.xml",
                        "<office:document-content><table:table><table:table-row><table:table-cell><text:p>" + Samples.ID
                                + "</text:p></table:table-cell></table:table-row></table:table></office:document-content>"));
    }

    private static byte[] workbook(Workbook workbook) {
        Samples.fill(workbook.createSheet());
        return Samples.of(workbook);
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new AssertionError("broken: " + rule);
        }
    }
}
