package org.govmonitor.registry.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Period;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.govmonitor.registry.AccountMarks;
import org.govmonitor.registry.AccountSource;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.Contact;
import org.govmonitor.registry.MediaAccount;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.Unit;
import org.jspecify.annotations.Nullable;

/** Writes a registry in the form that {@link WorkbookRegistry} reads. Every cell is text. */
final class WorkbookRegistryWriter {
    private static final int COLUMN_WIDTH = 28 * 256;

    private final XSSFWorkbook workbook;
    private final CellStyle text;

    private WorkbookRegistryWriter(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.text = workbook.createCellStyle();
        text.setDataFormat(workbook.createDataFormat().getFormat("@"));
        text.setQuotePrefixed(true);
    }

    static byte[] write(Registry registry) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new WorkbookRegistryWriter(workbook).fill(registry);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private void fill(Registry registry) {
        XSSFSheet units = sheet(WorkbookForm.UNITS);
        for (Unit unit : registry.units()) {
            Contact contact = unit.contact() == null ? new Contact(null, null, null) : unit.contact();
            row(units, unit.name(), contact.name(), contact.phone(), contact.mail());
        }
        XSSFSheet sites = sheet(WorkbookForm.SITES);
        XSSFSheet columns = sheet(WorkbookForm.COLUMNS);
        for (Site site : registry.sites()) {
            row(sites, site.name(), site.url().toString(), site.unit(), site.idCode());
            for (SiteColumn column : site.columns()) {
                ColumnKind kind = column.kind();
                Period within = column.within();
                row(
                        columns,
                        site.name(),
                        column.name(),
                        YamlRegistryWriter.relative(site.url(), column.url()),
                        kind == null ? null : kind.name(),
                        within == null ? null : Window.print(within));
            }
        }
        XSSFSheet accounts = sheet(WorkbookForm.ACCOUNTS);
        XSSFSheet sources = sheet(WorkbookForm.SOURCES);
        for (MediaAccount account : registry.accounts()) {
            AccountMarks marks = account.marks();
            row(
                    accounts,
                    account.name(),
                    account.platform().name(),
                    account.unit(),
                    YamlRegistryWriter.nickname(account),
                    marks.biz(),
                    marks.originalId());
            for (AccountSource source : account.sources()) {
                Map<String, String> fields = YamlRegistryWriter.sourceFields(source);
                row(
                        sources,
                        account.name(),
                        account.platform().name(),
                        source.kind().name(),
                        fields.get("url"),
                        fields.get("status"),
                        fields.get("appid"),
                        fields.get("originalId"),
                        fields.get("uid"));
            }
        }
    }

    private XSSFSheet sheet(WorkbookForm form) {
        XSSFSheet sheet = workbook.createSheet(form.title());
        row(sheet, form.keys().stream().map(form::heading).toArray(String[]::new));
        for (int column = 0; column < form.keys().size(); column++) {
            sheet.setColumnWidth(column, COLUMN_WIDTH);
            // What the operator types later is text as well, a code of ten digits included.
            sheet.setDefaultColumnStyle(column, text);
        }
        sheet.createFreezePane(0, 1);
        return sheet;
    }

    private void row(XSSFSheet sheet, @Nullable String... cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int column = 0; column < cells.length; column++) {
            String value = cells[column];
            if (value != null) {
                row.createCell(column).setCellValue(Entry.plain(value));
                row.getCell(column).setCellStyle(text);
            }
        }
    }
}
