package org.govmonitor.registry.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.govmonitor.registry.AccountSource;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.MediaAccount;
import org.govmonitor.registry.Platform;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.Unit;
import org.junit.jupiter.api.Test;

class RegistryWorkbookTest {
    private static final Registry REGISTRY = new Registry(
            List.of(new Unit("甲县政府办", null)),
            List.of(new Site(
                    "甲县人民政府网",
                    HttpUrl.get("https://www.jia.example/"),
                    "甲县政府办",
                    "3607000001",
                    List.of(new SiteColumn(
                            "政务动态", HttpUrl.get("https://www.jia.example/c1/"), ColumnKind.NEWS, null)))),
            List.of(new MediaAccount(
                    "甲县发布",
                    Platform.WECHAT,
                    "甲县政府办",
                    List.of(AccountSource.feed(HttpUrl.get("https://f.example/"), null)))));

    @Test
    void cellsOfOtherTypesThanTextAreNamedWithSheetAndCell() throws IOException {
        List<Fault> faults = faults(workbook -> {
            workbook.getSheet("网站").getRow(1).getCell(3).setCellValue(3607000001d);
            workbook.getSheet("栏目").getRow(1).getCell(1).setCellFormula("1+1");
            workbook.getSheet("账号").getRow(1).getCell(0).setCellValue(true);
        });

        assertThat(faults).extracting(Fault::place).contains("r.xlsx 网站!D2", "r.xlsx 栏目!B2", "r.xlsx 账号!A2");
        assertThat(faults).extracting(Fault::reason).anyMatch(reason -> reason.contains("单元格类型是 numeric"));
    }

    @Test
    void unknownSheetsAndHeadingsAreNamed() throws IOException {
        List<Fault> faults = faults(workbook -> {
            workbook.createSheet("备注");
            workbook.getSheet("网站").getRow(0).getCell(1).setCellValue("地址");
        });

        assertThat(faults)
                .extracting(Fault::toString)
                .anyMatch(fault -> fault.contains("不认识的工作表“备注”"))
                .anyMatch(fault -> fault.startsWith("r.xlsx 网站!B1: 不认识的表头“地址”"));
    }

    @Test
    void aColumnOfASiteThatIsNotListedIsNamedAndNotDropped() throws IOException {
        List<Fault> faults =
                faults(workbook -> workbook.getSheet("栏目").getRow(1).getCell(0).setCellValue("丙县人民政府网"));

        assertThat(faults)
                .singleElement()
                .satisfies(fault -> assertThat(fault.place()).isEqualTo("r.xlsx 栏目!A2"));
    }

    @Test
    void emptyRowsAreReadOver() throws IOException {
        RegistryReading reading =
                read(workbook -> workbook.getSheet("网站").createRow(40).createCell(0));

        assertThat(reading).isEqualTo(new RegistryReading.Accepted(REGISTRY));
    }

    private static List<Fault> faults(Consumer<XSSFWorkbook> spoil) throws IOException {
        RegistryReading reading = read(spoil);
        assertThat(reading).isInstanceOf(RegistryReading.Refused.class);
        return ((RegistryReading.Refused) reading).faults();
    }

    private static RegistryReading read(Consumer<XSSFWorkbook> change) throws IOException {
        byte[] written = WorkbookRegistryWriter.write(REGISTRY);
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(workbook);
            workbook.write(out);
            return RegistryFile.read("r.xlsx", new ByteArrayInputStream(out.toByteArray()));
        }
    }
}
