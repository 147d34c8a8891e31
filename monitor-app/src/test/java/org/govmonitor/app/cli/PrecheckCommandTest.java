package org.govmonitor.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PrecheckCommandTest {
    private static final String LEAK = "<p>张三，身份证号：360726198503121235</p>";
    private static final String CONTACT = "<p>值班电话：13800138000</p>";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void aLeakEndsInOneAndIsShownMaskedWithItsPlace() throws IOException {
        Path file = Files.writeString(folder.resolve("a.html"), LEAK, Charset.forName("GB18030"));
        assertThat(precheck(file.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("a.html", "泄露 1", "360726**********35", "第1段", "标签或表头写明")
                .doesNotContain("360726198503121235")
                .doesNotContain("张三");
    }

    @Test
    void contactsPublishedOnPurposeEndInZero() throws IOException {
        Files.createDirectories(folder.resolve("sub"));
        Files.writeString(folder.resolve("sub/b.html"), CONTACT);
        assertThat(precheck(folder.toString())).isZero();
        assertThat(out.toString()).contains("工作联系 1").contains("读全 1 个文件，没有读全 0 个，未读 0 个；其中有泄露的 0 个");
    }

    @Test
    void aFileThatIsNotReadNeverLooksLikeACleanOne() throws IOException {
        Files.writeString(folder.resolve("a.html"), CONTACT);
        Files.writeString(folder.resolve("b.doc"), "MZ\u0001\u0000");
        assertThat(precheck(folder.toString())).isEqualTo(3);
        assertThat(out.toString()).contains("b.doc：未读，不支持的格式").contains("未读 1 个");
    }

    @Test
    void aWorkbookIsToldByItsContentAndItsRowsAreNamed() throws IOException {
        Files.createDirectories(folder.resolve("附件/一"));
        workbook(folder.resolve("附件/一/名单.txt"));
        assertThat(precheck(folder.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains("名单.txt：泄露 1", "工作表1（隐藏） 表1 第2行", "360726**********35")
                .doesNotContain("360726198503121235");
    }

    @Test
    void aFileReadInPartIsNamedWithWhatWasLeftAndIsNotInOrder() throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("a.zip")))) {
            zip.putNextEntry(new ZipEntry("1.txt"));
            zip.write("办事指南".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("2.exe"));
            zip.write("MZ\u0001\u0000".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(precheck(folder.toString())).isEqualTo(3);
        assertThat(out.toString()).contains("a.zip：没有读全，未读：不支持的格式（1处）", "没有读全 1 个");
        out.getBuffer().setLength(0);
        precheck("--format", "json", folder.toString());
        JsonNode file = JsonMapper.shared().readTree(out.toString()).at("/files/0");
        assertThat(file.at("/state").asString()).isEqualTo("PARTLY");
        assertThat(file.at("/unread").toString()).isEqualTo("[\"UNSUPPORTED\"]");
    }

    private static void workbook(Path file) throws IOException {
        try (Workbook workbook = new HSSFWorkbook();
                OutputStream bytes = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("内部");
            workbook.createSheet("公开");
            workbook.setSheetHidden(0, true);
            sheet.createRow(0).createCell(0).setCellValue("姓名");
            sheet.getRow(0).createCell(1).setCellValue("身份证号码");
            sheet.createRow(1).createCell(0).setCellValue("张三");
            sheet.getRow(1).createCell(1).setCellValue("360726198503121235");
            workbook.setActiveSheet(1);
            workbook.write(bytes);
        }
    }

    @Test
    void asJsonEveryHitIsThere() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "张三，身份证号：3607261985****1235\n值班电话：13800138000");
        assertThat(precheck("--format", "json", folder.toString())).isEqualTo(1);
        JsonNode file = JsonMapper.shared().readTree(out.toString()).at("/files/0");
        assertThat(file.at("/state").asString()).isEqualTo("READ");
        assertThat(file.at("/hits/0/kind").asString()).isEqualTo("MASK_TOO_WEAK");
        assertThat(file.at("/hits/0/remaining").asInt()).isEqualTo(33);
        assertThat(file.at("/hits/1/verdict").asString()).isEqualTo("CONTACT");
    }

    @Test
    void linesAreAnsweredWithOffsetsInTheGivenText() throws IOException {
        String text = "\uD83D\uDE00 张三\n电话：１３８００１３８０００，银行卡";
        String line = JsonMapper.shared()
                .createObjectNode()
                .put("id", 7)
                .put("text", text)
                .toString();
        Path file = Files.writeString(folder.resolve("a.jsonl"), line + "\n");
        assertThat(precheck("--jsonl", file.toString())).isZero();
        JsonNode answer = JsonMapper.shared().readTree(out.toString());
        JsonNode span = answer.at("/spans/0");
        assertThat(answer.at("/id").asInt()).isEqualTo(7);
        assertThat(text.substring(span.at("/start").asInt(), span.at("/end").asInt()))
                .isEqualTo("１３８００１３８０００");
        assertThat(span.propertyNames()).contains("kind", "start", "end", "masked", "verdict", "why");
    }

    @Test
    void aBadLineIsNamedWithoutItsContentAndTheOthersAreAnswered() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), """
                {"id": 1, "text": "手机13800138000"}
                {"id": 2, "text": "身份证号360726198503121235
                {"text": "无"}
                {"id": 4}
                {"id": "e", "text": ""}
                """);
        assertThat(precheck("--jsonl", file.toString())).isEqualTo(3);
        assertThat(out.toString()
                        .lines()
                        .map(JsonMapper.shared()::readTree)
                        .map(line -> line.get("id").asString()))
                .containsExactly("1", "e");
        assertThat(err.toString())
                .contains("第 2 行", "第 3 行", "第 4 行")
                .doesNotContain("360726198503121235")
                .hasLineCount(3);
    }

    @Test
    void oneOfPathsAndLinesMustBeNamed() {
        assertThat(precheck()).isEqualTo(2);
        assertThat(precheck(folder.resolve("absent.html").toString())).isEqualTo(2);
        assertThat(precheck("--jsonl", folder.resolve("absent.jsonl").toString()))
                .isEqualTo(2);
    }

    @Test
    void noneOfFiveHundredNumbersIsPrintedInClear() throws IOException {
        Random random = new Random(51);
        List<String> planted = random.longs(500, 0, 100_000_000L)
                .mapToObj(tail -> "138%08d".formatted(tail))
                .toList();
        StringBuilder page = new StringBuilder("<table><tr><th>姓名<th>手机号码<th>低保金额");
        planted.forEach(number -> page.append("<tr><td>张三<td>").append(number).append("<td>500"));
        Path file = Files.writeString(folder.resolve("a.html"), page.append("</table>"));
        assertThat(precheck("--format", "json", file.toString())).isEqualTo(1);
        precheck(file.toString());
        String said = out.toString() + err;
        assertThat(said).contains("138******");
        assertThat(planted).noneMatch(said::contains);
    }

    private int precheck(String... arguments) {
        CommandLine monitor = Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err, true));
        String[] all = new String[arguments.length + 1];
        all[0] = "precheck";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return monitor.execute(all);
    }
}
