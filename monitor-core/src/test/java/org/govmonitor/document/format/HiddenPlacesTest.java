package org.govmonitor.document.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.poi.hssf.usermodel.HSSFClientAnchor;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.govmonitor.document.Part;
import org.govmonitor.document.Section;
import org.govmonitor.document.Unread;
import org.junit.jupiter.api.Test;

/** Where a number may lie that nobody sees at first sight; what the formats share is held in the tests of each. */
class HiddenPlacesTest {
    private static final byte[] MOBILE = Samples.MOBILE.getBytes(StandardCharsets.UTF_8);

    private static byte[] xls() {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            workbook.createSheet().createRow(0).createCell(0).setCellValue(Samples.ID);
            return Samples.of(workbook);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pixels() {
        return Samples.bytes(out -> ImageIO.write(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB), "png", out));
    }

    @Test
    void theHeadOfAWorkbooksFirstPageAndTheValuesACellOffersAreRead() throws IOException {
        byte[] xlsx;
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet();
            sheet.getFirstHeader().setCenter("联系人" + Samples.MOBILE);
            DataValidationHelper valid = sheet.getDataValidationHelper();
            sheet.addValidationData(valid.createValidation(
                    valid.createExplicitListConstraint(new String[] {Samples.ID, "无"}),
                    new CellRangeAddressList(0, 5, 0, 0)));
            xlsx = Samples.of((Workbook) workbook);
        }

        assertThat(String.join("\n", ReadDocument.of(xlsx).lines())).contains(Samples.ID, Samples.MOBILE);
    }

    @Test
    void whatASharedWorkbookNotesOfItsChangesIsReadAsDeleted() {
        byte[] xlsx = TextsTest.zipOf(
                "xl/workbook.xml",
                "<workbook><sheets/></workbook>",
                "xl/revisions/revisionLog1.xml",
                "<revisions><rcc><oc r=\"A1\"><v>" + Samples.MOBILE
                        + "</v></oc><nc r=\"A1\"><is><t>无</t></is></nc></rcc>" + "</revisions>");

        assertThat(ReadDocument.of(xlsx).lines(Part.DELETED)).containsExactly(Samples.MOBILE, "无");
    }

    @Test
    void theSourceOfAPivotTableIsReadThoughItsSheetIsGone() throws IOException {
        byte[] text = Samples.ID.getBytes(StandardCharsets.ISO_8859_1);
        ByteBuffer cache = ByteBuffer.allocate(64).order(ByteOrder.LITTLE_ENDIAN);
        cache.putShort((short) 0xCD).putShort((short) (3 + text.length)).putShort((short) text.length);
        cache.put((byte) 0).put(text);
        cache.putShort((short) 0xC9).putShort((short) 8).putDouble(13_800_138_000d);
        byte[] xls;
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(xls()))) {
            files.getRoot()
                    .createDirectory("_SX_DB_CUR")
                    .createDocument("0001", new ByteArrayInputStream(cache.array(), 0, cache.position()));
            xls = Samples.bytes(files::writeFilesystem);
        }

        assertThat(ReadDocument.of(xls).lines(Part.CACHED_DATA)).containsExactly(Samples.ID, Samples.MOBILE);
    }

    @Test
    void aWorkbookThatIsNothingButAPictureIsNotRead() throws IOException {
        byte[] xls;
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            int picture = workbook.addPicture(pixels(), Workbook.PICTURE_TYPE_PNG);
            workbook.createSheet()
                    .createDrawingPatriarch()
                    .createPicture(new HSSFClientAnchor(0, 0, 0, 0, (short) 0, 0, (short) 5, 5), picture);
            xls = Samples.of(workbook);
        }

        assertThat(ReadDocument.of(xls).result()).isEqualTo(ReadDocument.unreadable(Unread.IMAGE));
        assertThat(ReadDocument.of(xls()).result().reasons()).isEmpty();
    }

    @Test
    void aPieceOfADocumentInAnotherFormatIsReadLikeItsText() {
        byte[] docx = TextsTest.zipOf(
                "word/document.xml",
                "<w:document xmlns:w=\"w\"><w:altChunk/></w:document>",
                "word/_rels/document.xml.rels",
                "<Relationships><Relationship Id=\"a\" Type=\"http://x/relationships/aFChunk\" Target=\"piece.htm\"/>"
                        + "</Relationships>",
                "word/piece.htm",
                "<html><body>电话" + Samples.MOBILE + "</body></html>",
                "word/glossary/document.xml",
                "<w:glossaryDocument xmlns:w=\"w\"><w:p><w:r><w:t>" + Samples.ID
                        + "</w:t></w:r></w:p></w:glossaryDocument>");

        assertThat(ReadDocument.of(docx).lines()).contains("电话" + Samples.MOBILE, Samples.ID);
    }

    @Test
    void theTableBehindAChartOfAnOpenDocumentIsRead() {
        byte[] odt = TextsTest.zipOf(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "content.xml",
                "<office:document-content xmlns:office=\"o\"/>",
                "Object 1/content.xml",
                "<x:c xmlns:x=\"x\"><x:table><x:p>" + Samples.ID + "</x:p></x:table></x:c>");

        assertThat(ReadDocument.of(odt).lines(Part.CACHED_DATA)).containsExactly(Samples.ID);
    }

    @Test
    void whatWasChangedInAnOpenDocumentWorkbookIsRead() {
        byte[] ods = TextsTest.zipOf(
                "mimetype",
                "application/vnd.oasis.opendocument.spreadsheet",
                "content.xml",
                "<c xmlns:t=\"t\"><t:tracked-changes><t:previous><t:p>" + Samples.ID
                        + "</t:p></t:previous></t:tracked-changes><t:table><t:table-row><t:table-cell><t:p>无</t:p>"
                        + "</t:table-cell></t:table-row></t:table></c>",
                "styles.xml",
                "<s xmlns:t=\"t\"><t:header><t:p>" + Samples.MOBILE + "</t:p></t:header></s>");

        assertThat(ReadDocument.of(ods).lines(Part.DELETED)).containsExactly(Samples.ID);
        assertThat(ReadDocument.of(ods).lines(Part.MARGINS)).containsExactly(Samples.MOBILE);
        assertThat(ReadDocument.of(ods).lines(Part.SHEET)).containsExactly("无");
    }

    @Test
    void openDocumentsThatAreEncryptedOrAPictureAreUnreadable() {
        String type = "application/vnd.oasis.opendocument.text";
        String empty = "<c/>";
        byte[] locked = TextsTest.zipOf(
                "mimetype",
                type,
                "content.xml",
                "\u0001\u0002",
                "META-INF/manifest.xml",
                "<m:manifest xmlns:m=\"m\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>");
        byte[] picture = TextsTest.zipOf("mimetype", type, "content.xml", empty, "Pictures/1.png", "x");

        assertThat(ReadDocument.of(locked).result()).isEqualTo(ReadDocument.unreadable(Unread.ENCRYPTED));
        assertThat(ReadDocument.of(picture).result()).isEqualTo(ReadDocument.unreadable(Unread.IMAGE));
    }

    @Test
    void thePagesOfAnOfdAreCountedBeforeItsTemplates() {
        String text =
                "<o:Page xmlns:o=\"o\"><o:TextObject Boundary=\"10 10 90 5\" Size=\"4\"><o:TextCode X=\"0\" Y=\"4\">%s"
                        + "</o:TextCode></o:TextObject></o:Page>";
        byte[] ofd = TextsTest.zipOf(
                "OFD.xml",
                "<o:OFD xmlns:o=\"o\"/>",
                "Doc_0/Tpls/Tpl_0/Content.xml",
                text.formatted("template"),
                "Doc_0/Pages/Page_0/Content.xml",
                text.formatted(Samples.ID));

        assertThat(ReadDocument.of(ofd).section(Samples.ID).place()).isEqualTo("第1页");
        assertThat(ReadDocument.of(ofd).section("template").place()).isEqualTo("第2页");
    }

    @Test
    void aFilePinnedToAPageAndAPropertyOfOnesOwnAreRead() {
        byte[] pdf = Samples.bytes(out -> {
            try (PDDocument document = new PDDocument()) {
                PDPage page = new PDPage();
                document.addPage(page);
                document.getDocumentInformation().setCustomMetadataValue("Contact", Samples.ID);
                PDAnnotationFileAttachment pinned = new PDAnnotationFileAttachment();
                PDComplexFileSpecification file = new PDComplexFileSpecification();
                file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(MOBILE)));
                pinned.setFile(file);
                pinned.setRectangle(new PDRectangle(10, 10, 20, 20));
                page.setAnnotations(List.of(pinned));
                document.save(out);
            }
        });

        assertThat(ReadDocument.of(pdf).lines()).contains(Samples.ID, Samples.MOBILE);
    }

    @Test
    void aScanInsideOfAFormIsAPictureToo() {
        byte[] pdf = Samples.bytes(out -> {
            try (PDDocument document = new PDDocument()) {
                PDPage page = new PDPage();
                document.addPage(page);
                PDFormXObject form = new PDFormXObject(document);
                form.setBBox(new PDRectangle(500, 700));
                var image = LosslessFactory.createFromImage(document, new BufferedImage(20, 20, 1));
                form.setResources(new PDResources());
                String name = form.getResources().add(image).getName();
                try (var content = form.getStream().createOutputStream()) {
                    content.write(("500 0 0 700 0 0 cm /" + name + " Do").getBytes(StandardCharsets.US_ASCII));
                }
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawForm(form);
                }
                document.save(out);
            }
        });

        assertThat(ReadDocument.of(pdf).result()).isEqualTo(ReadDocument.unreadable(Unread.IMAGE));
    }

    @Test
    void aPageOfLettersDrawnAsShapesIsNotRead() {
        byte[] pdf = Samples.bytes(out -> {
            try (PDDocument document = new PDDocument()) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    for (int i = 0; i < 300; i++) {
                        content.moveTo(10 + i, 100);
                        content.curveTo(20 + i, 110, 30 + i, 90, 15 + i, 80);
                        content.fill();
                    }
                }
                document.save(out);
            }
        });

        assertThat(ReadDocument.of(pdf).result()).isEqualTo(ReadDocument.unreadable(Unread.IMAGE));
    }

    @Test
    void aWorkbookInRichTextIsReadAndAPictureIsNamed() {
        String object = "{\\rtf1 text{\\object\\objemb{\\*\\objclass Excel.Sheet.8}{\\*\\objdata 01050000\n02000000"
                + HexFormat.of().formatHex(xls()) + "}{\\result shown}}}";
        String picture = "{\\rtf1{\\pict\\pngblip 89504e47}}";

        assertThat(ReadDocument.of(object.getBytes(StandardCharsets.US_ASCII)).lines())
                .contains(Samples.ID, "textshown");
        assertThat(ReadDocument.of(picture.getBytes(StandardCharsets.US_ASCII)).result())
                .isEqualTo(ReadDocument.unreadable(Unread.IMAGE));
    }

    @Test
    void everyPlaceIsNamedWithoutAWordOfIt() {
        byte[] zip = Samples.zip(StandardCharsets.UTF_8, "a.xls", xls());

        assertThat(ReadDocument.of(zip).sections())
                .extracting(Section::place)
                .containsExactlyInAnyOrder("压缩包内的文件名", "内含文件1 工作表1");
    }
}
