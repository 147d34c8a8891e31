package org.govmonitor.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class TableWriterTest {
    private static final List<String> HOSTILE =
            List.of("<script>alert(1)</script>", "=cmd|' /C calc'!A0", "长".repeat(10_000));

    @Test
    void everyCellOfAWorkbookIsTextWhateverItSays() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        TableWriter.xlsx("问题[台账]\u0007", List.of("标题", "=1", "长"), Stream.of(HOSTILE), out);

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            for (int column = 0; column < HOSTILE.size(); column++) {
                Cell cell = book.getSheetAt(0).getRow(1).getCell(column);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(HOSTILE.get(column));
            }
            assertThat(book.getSheetAt(0).getRow(1).getCell(1).getCellStyle().getQuotePrefixed())
                    .isTrue();
        }
    }

    @Test
    void aFormulaInCsvIsQuotedAndOtherTextStandsAsItIs() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        TableWriter.csv(List.of("标题", "地址"), Stream.of(List.of("=cmd|x", "甲,乙")), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFF标题,地址\r\n'=cmd|x,\"甲,乙\"\r\n");
    }

    @Test
    void aTableOfAHundredThousandRowsIsWrittenAsItComes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        TableWriter.xlsx(
                "表", List.of("号"), Stream.iterate(0, n -> n + 1).limit(100_000).map(n -> List.of("第" + n + "行")), out);

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(100_000);
        }
    }
}
