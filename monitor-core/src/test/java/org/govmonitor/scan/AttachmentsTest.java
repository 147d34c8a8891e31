package org.govmonitor.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.scan.FakeWeb.TODAY;
import static org.govmonitor.scan.FakeWeb.list;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mockwebserver3.MockResponse;
import okio.Buffer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Row;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Visit;
import org.govmonitor.document.Unread;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AttachmentsTest {
    /** Synthetic: no such person. */
    private static final String ID = "11010519491231002X";

    private FakeWeb web;

    @BeforeEach
    void open() throws IOException {
        web = new FakeWeb()
                .page("/", "<p>安远县人民政府网站</p>")
                .page("/gg/", list(TODAY.minusDays(3), 1, ""))
                .page("/gg/item-0.html", "<p>附件：<a href='/files/1.xls'>名单</a></p>");
    }

    @AfterEach
    void close() {
        web.close();
    }

    private void file(String path, byte[] content) {
        web.answer(
                path,
                url -> new MockResponse.Builder()
                        .body(new Buffer().write(content))
                        .build());
    }

    private static byte[] workbook(String number) throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Row head = workbook.createSheet().createRow(0);
            head.createCell(0).setCellValue("姓名");
            head.createCell(1).setCellValue("身份证号码");
            Row row = workbook.getSheetAt(0).createRow(1);
            row.createCell(0).setCellValue("张三丰");
            row.createCell(1).setCellValue(number);
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private Site site() {
        return web.site(web.column("通知公告", "/gg/", ColumnKind.NOTICE));
    }

    private Visit owed(String path) throws IOException {
        List<Visit> visits = new ArrayList<>();
        web.scan(site(), FakeWeb.plan(), new Known(Set.of(web.url(path))), new ScanListener() {
            @Override
            public void visited(Site site, Visit visit) {
                visits.add(visit);
            }
        });
        return visits.stream()
                .filter(visit -> visit.kind() == ProblemKind.PRIVACY_LEAK)
                .reduce((one, other) -> {
                    throw new AssertionError("two visits");
                })
                .orElseThrow();
    }

    @Test
    void aLeakInAnAttachmentIsAProblemOfTheAttachmentAndNamesThePageThatLinksIt() throws IOException {
        file("/files/1.xls", workbook(ID));

        SiteScan scan = web.scan(site());

        assertThat(scan.attachments()).isEqualTo(1);
        assertThat(scan.pages()).isEqualTo(3);
        Problem leak = scan.problems().get(0);
        assertThat(leak.subject().url()).isEqualTo(web.url("/files/1.xls"));
        assertThat(leak.page()).isEqualTo(web.url("/gg/item-0.html"));
        assertThat(leak.column()).isEqualTo("通知公告");
        assertThat(leak.evidence())
                .singleElement()
                .satisfies(hit -> assertThat(hit.where()).isEqualTo("工作表1 表1 第2行"))
                .satisfies(hit -> assertThat(hit.masked()).isNotEqualTo(ID));
    }

    @Test
    void aFileWithoutAnEndingIsToldByItsContent() throws IOException {
        web.page("/gg/item-0.html", "<p><a href='/download?id=7'>名单.xls</a></p>");
        file("/download", workbook(ID));

        assertThat(web.scan(site()).problems()).extracting(Problem::kind).containsExactly(ProblemKind.PRIVACY_LEAK);
    }

    @Test
    void anAttachmentIsFetchedOnce() throws IOException {
        web.page("/gg/item-0.html", "<a href='/files/1.xls'>一</a><a href='/files/1.xls'>二</a>");
        file("/files/1.xls", workbook("无"));
        web.scan(site());

        assertThat(web.asked()).filteredOn("/files/1.xls"::equals).hasSize(1);
    }

    @Test
    void aVerdictIsOwedOnAnAttachmentThatNoPageLinksAnyMore() throws IOException {
        web.page("/gg/item-0.html", "<p>附件已撤下</p>");
        file("/files/1.xls", workbook(ID));
        assertThat(owed("/files/1.xls").outcome()).isEqualTo(Visit.Outcome.FOUND);

        file("/files/1.xls", workbook("已脱敏"));
        assertThat(owed("/files/1.xls").outcome()).isEqualTo(Visit.Outcome.IN_ORDER);
    }

    @Test
    void anAttachmentThatCannotBeReadIsNeverInOrder() throws IOException {
        file("/files/1.xls", "Rar!\u001A\u0007".getBytes(StandardCharsets.ISO_8859_1));

        Visit visit = owed("/files/1.xls");

        assertThat(visit.outcome()).isEqualTo(Visit.Outcome.UNREADABLE);
        assertThat(visit.reason()).isEqualTo("不支持的格式");
    }

    @Test
    void attachmentsThatAreNotReadAreCountedByTheirReason() throws IOException {
        web.page("/gg/item-0.html", "<a href='/files/1.xls'>一</a><a href='/files/2.xls'>二</a>");
        file("/files/1.xls", workbook("无"));
        file("/files/2.xls", "MZ\u0001\u0000".getBytes(StandardCharsets.ISO_8859_1));
        SiteScan scan = web.scan(site());

        assertThat(scan.attachments()).isEqualTo(1);
        assertThat(scan.unread()).isEqualTo(Map.of(Unread.UNSUPPORTED, 1));
    }

    @Test
    void aFileOfAnotherSiteIsPassedOver() throws IOException {
        web.page("/gg/item-0.html", "<a href='http://127.0.0.2:1/files/1.xls'>名单</a>");

        assertThat(web.scan(site()).attachments()).isZero();
    }
}
