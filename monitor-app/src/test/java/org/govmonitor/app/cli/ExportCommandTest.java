package org.govmonitor.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

class ExportCommandTest {
    private final StringWriter err = new StringWriter();
    private final StringWriter out = new StringWriter();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            --month 2024-13 --output {}/list.docx               | --month：“2024-13”不是月份，应写成 2024-01
            --month 2024-01 --output {}/none/list.docx          | 没有目录
            --month 2024-01 --output {}                         | 是目录，请写明其中的文件
            --month 2024-01 --output {}/l.pdf --format pdf      | --format：不能是“pdf”，可用的有：DOCX、XLSX、CSV
            --month 2024-01 --output {}/l.csv --format csv --detail | 明细只有 xlsx 格式
            --month 2024-01 --output {}/l.docx --as-of 2024-02-30   | --as-of：“2024-02-30”不是日期
            --month 2024-01 --output {}/l.docx --as-of 2023-12-31 --data {} | 2023-12-31 时 2024-01 月还没有开始
            --output {}/l.docx                                  | 缺少必需的参数：--month；用法见 monitor export problems --help
            """)
    void whatIsWrongIsRefusedInOneLineAndNothingIsWritten(String arguments, String reason) throws IOException {
        assertThat(export(arguments)).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString().strip()).contains(reason).doesNotContain("\n");
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.startsWith("l"));
        }
    }

    @Test
    void besideACsvStandsItsCoverage() throws IOException {
        assertThat(export("--month 2024-01 --format csv --output {}/list.csv --data {}/data"))
                .isZero();

        assertThat(out.toString()).contains("共 0 行", "list-coverage.csv");
        assertThat(Files.readAllLines(folder.resolve("list.csv"))).hasSize(1);
        assertThat(Files.readAllLines(folder.resolve("list-coverage.csv"))).hasSize(5);
    }

    @Test
    void aNoticeNeedsAUnitThatIsRegisteredAndLeavesNothingBehindWhereThereIsNone() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));

        CommandRun none = CommandRun.of(
                "export", "notice", "--unit", "甲局", "--output", folder + "/n.docx", "--data", data.toString());
        CommandRun nowhere = CommandRun.of("export", "notice", "--unit", "甲局", "--output", folder + "/none/n.docx");

        assertThat(none.code()).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(none.err()).contains("没有登记单位“甲局”");
        assertThat(nowhere.err()).contains("没有目录");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(data);
        }
    }

    @Test
    void aBulletinThatIsNotPublishedIsWrittenAsItStandsAndSaysWhatToMind() throws IOException {
        CommandRun run = CommandRun.of(
                "export", "bulletin", "--month", "2024-01", "--output", folder + "/b.docx", "--data", folder + "/data");

        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("须先核实", "【基本情况】还没有内容", "月报（起草中）");
        assertThat(Files.readAllBytes(folder.resolve("b.docx"))).startsWith('P', 'K');
    }

    private int export(String arguments) {
        List<String> all = new ArrayList<>(List.of("export", "problems"));
        all.addAll(List.of(arguments.replace("{}", folder.toString()).split(" ")));
        return Main.commandLine()
                .setErr(new PrintWriter(err, true))
                .setOut(new PrintWriter(out, true))
                .execute(all.toArray(String[]::new));
    }
}
