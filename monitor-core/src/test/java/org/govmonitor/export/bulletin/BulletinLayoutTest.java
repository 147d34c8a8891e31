package org.govmonitor.export.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.govmonitor.export.template.Restyling;
import org.govmonitor.export.template.ShippedTemplates;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** The layout of GB/T 9704-2012 and of the customary bulletin, in the markup of a filled one. */
class BulletinLayoutTest {
    private static byte[] docx = {};
    private static XWPFDocument issue = new XWPFDocument();

    @BeforeAll
    static void fill() throws Exception {
        docx = BulletinTemplate.read(ShippedTemplates.shipped("bulletin")).fill(Issues.whole(3));
        issue = new XWPFDocument(new ByteArrayInputStream(docx));
    }

    @AfterAll
    static void close() throws IOException {
        issue.close();
    }

    @Test
    void thePageIsA4WithTheMarginsAndTheGridOfTheStandard() {
        CTSectPr section = issue.getDocument().getBody().getSectPr();

        assertThat(texts(section.getPgSz().getW(), section.getPgSz().getH())).containsExactly("11906", "16838");
        assertThat(texts(
                        section.getPgMar().getTop(),
                        section.getPgMar().getBottom(),
                        section.getPgMar().getLeft(),
                        section.getPgMar().getRight()))
                .as("37, 35, 28 and 26 mm")
                .containsExactly("2098", "1984", "1587", "1474");
        assertThat(section.getDocGrid().getType()).isEqualTo(STDocGrid.LINES_AND_CHARS);
        assertThat(texts(
                        section.getDocGrid().getLinePitch(),
                        section.getDocGrid().getCharSpace()))
                .containsExactly("579", "-848");
    }

    @Test
    void theBodyIsFangSongOfSixteenPointsTwoCharactersInOnItsPitch() {
        XWPFStyle body = style("1月2日");

        assertThat(body.getName()).isEqualTo("公文正文");
        assertThat(inherited(body).getRFontsArray(0).getEastAsia()).isEqualTo("仿宋_GB2312");
        assertThat(inherited(body).getSzArray(0).getVal()).hasToString("32");
        assertThat(layout(body).getInd().getFirstLineChars()).hasToString("200");
        int narrower = Integer.parseInt(
                body.getCTStyle().getRPr().getSpacingArray(0).getVal().toString());
        assertThat(28 * (320 + narrower)).as("28 characters in 156 mm").isBetween(8845 - 60, 8845);
        CTPPrGeneral normal = layout(issue.getStyles().getStyle("Normal"));
        assertThat(normal.getSpacing().getLine()).hasToString("579");
        assertThat(normal.getSpacing().getLineRule()).isEqualTo(STLineSpacingRule.EXACT);
        assertThat(22 * 579).as("22 lines in 225 mm").isBetween(16838 - 2098 - 1984 - 60, 16838 - 2098 - 1984);
    }

    @Test
    void theMastheadIsRedCentredAndLarge() {
        XWPFStyle title = style("甲市政务公开月报");

        assertThat(fonts(title)).isEqualTo("方正小标宋简体");
        assertThat(title.getCTStyle().getRPr().getColorArray(0).xgetVal().getStringValue())
                .isEqualTo("FF0000");
        assertThat(Integer.parseInt(
                        title.getCTStyle().getRPr().getSzArray(0).getVal().toString()))
                .as("half points")
                .isBetween(72, 124);
        assertThat(layout(title).getJc().getVal()).isEqualTo(STJc.CENTER);
        assertThat(layout(style("第1期")).getJc().getVal()).isEqualTo(STJc.CENTER);
    }

    @Test
    void officeAndDateShareALineAboveTheRedLineOverTheWholeWidth() {
        XWPFParagraph issuer = paragraph("甲市政务公开领导小组办公室编");
        CTPPrGeneral layout = layout(style("甲市政务公开领导小组办公室编"));

        assertThat(issuer.getText()).isEqualTo("甲市政务公开领导小组办公室编\t2024年2月24日");
        assertThat(layout.getTabs().getTabArray(0).getPos()).as("156 mm").hasToString("8845");
        assertThat(layout.getPBdr().getBottom().xgetColor().getStringValue()).isEqualTo("FF0000");
        assertThat(layout.getPBdr().getBottom().getSz().intValue())
                .as("eighths of a point")
                .isBetween(12, 16);
        assertThat(layout.isSetInd()).isFalse();
    }

    @Test
    void headingsAreHeiTiAndStayWithTheirText() {
        XWPFStyle heading = style("【工作动态】");

        assertThat(heading.getName()).isEqualTo("栏目");
        assertThat(fonts(heading)).isEqualTo("黑体");
        assertThat(inherited(heading).getSzArray(0).getVal()).hasToString("32");
        assertThat(layout(heading).isSetKeepNext()).isTrue();
    }

    @Test
    void thePageNumberStandsRightOnOddAndLeftOnEvenPagesOneCharacterIn() {
        assertThat(Restyling.markup(docx, "word/settings.xml")).contains("<w:evenAndOddHeaders/>");
        assertThat(issue.getFooterList())
                .extracting(XWPFFooter::getText)
                .allSatisfy(text -> assertThat(text.strip()).isEqualTo("— 1 —"));
        assertThat(Restyling.markup(docx, "word/footer1.xml"))
                .contains(" PAGE ", "<w:ind w:right=\"280\"/>", "<w:jc w:val=\"right\"/>");
        assertThat(Restyling.markup(docx, "word/footer2.xml"))
                .contains(" PAGE ", "<w:ind w:left=\"280\"/>", "<w:jc w:val=\"left\"/>");
    }

    @Test
    void theAppendixBeginsAPageWithItsLabelAndItsCentredTitle() {
        assertThat(fonts(style("附件"))).isEqualTo("黑体");
        assertThat(layout(style("附件")).isSetPageBreakBefore()).isTrue();
        XWPFStyle title = style("1月政府网站与政务新媒体问题整改情况");
        assertThat(fonts(title)).isEqualTo("方正小标宋简体");
        assertThat(title.getCTStyle().getRPr().getSzArray(0).getVal()).hasToString("44");
        assertThat(layout(title).getJc().getVal()).isEqualTo(STJc.CENTER);
    }

    @Test
    void theTableFillsTheTypeAreaRepeatsItsHeadAndSplitsNoRow() {
        var table = issue.getTables().get(0);

        assertThat(Arrays.stream(table.getCTTbl().getTblGrid().getGridColArray())
                        .map(column -> Math.round(Integer.parseInt(column.getW().toString()) / 1440.0 * 2.54 * 100)))
                .as("hundredths of a centimetre")
                .containsExactly(120L, 360L, 450L, 280L, 175L, 175L);
        assertThat(table.getCTTbl().getTblPr().getTblLayout().getType()).isEqualTo(STTblLayoutType.FIXED);
        assertThat(table.getRows()).hasSize(4).allMatch(XWPFTableRow::isCantSplitRow);
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(1).isRepeatHeader()).isFalse();
        assertThat(fonts(cellStyle(table.getRow(0)))).isEqualTo("黑体");
        assertThat(cellStyle(table.getRow(1)).getName()).isEqualTo("表文居中");
    }

    @Test
    void fontsAreNamedWithOthersForWhereTheyAreMissingAndNoneIsShipped() {
        assertThat(Restyling.entries(docx).keySet())
                .noneMatch(name -> name.contains("odttf") || name.contains("font/"));
        assertThat(Restyling.markup(docx, "word/fontTable.xml"))
                .contains("<w:font w:name=\"方正小标宋简体\">", "宋体,", "Noto Serif CJK SC", "FandolFang", "FandolHei", "楷体,");
    }

    private static XWPFParagraph paragraph(String begins) {
        return issue.getParagraphs().stream()
                .filter(paragraph -> paragraph.getText().startsWith(begins))
                .findFirst()
                .orElseThrow();
    }

    private static XWPFStyle style(String begins) {
        return issue.getStyles().getStyle(paragraph(begins).getStyle());
    }

    private static XWPFStyle cellStyle(XWPFTableRow row) {
        return issue.getStyles().getStyle(row.getCell(0).getParagraphArray(0).getStyle());
    }

    private static CTPPrGeneral layout(XWPFStyle style) {
        return style.getCTStyle().getPPr();
    }

    private static String fonts(XWPFStyle style) {
        return style.getCTStyle().getRPr().getRFontsArray(0).getEastAsia();
    }

    /** What a style says of letters that says nothing of its own. */
    private static CTRPr inherited(XWPFStyle style) {
        assertThat(style.getBasisStyleID()).isEqualTo("Normal");
        CTRPr own = style.getCTStyle().getRPr();
        return own != null && own.sizeOfSzArray() > 0
                ? own
                : issue.getStyles().getStyle("Normal").getCTStyle().getRPr();
    }

    private static List<String> texts(Object... values) {
        return Stream.of(values).map(Object::toString).toList();
    }
}
