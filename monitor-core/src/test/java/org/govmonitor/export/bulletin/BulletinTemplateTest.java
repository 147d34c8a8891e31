package org.govmonitor.export.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.govmonitor.export.bulletin.BulletinText.Appendix;
import org.govmonitor.export.bulletin.BulletinText.Section;
import org.govmonitor.export.template.Restyling;
import org.govmonitor.export.template.ShippedTemplates;
import org.govmonitor.export.template.TemplateFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulletinTemplateTest {
    private static final byte[] SHIPPED = ShippedTemplates.shipped("bulletin");
    private static final BulletinText ISSUE = Issues.of(
            List.of(new Section("工作动态", List.of("1月8日，开会。", "1月9日，发文。")), new Section("工作要求", List.of("持续加强。"))),
            Issues.appendix(2));

    @Test
    void everythingStandsInItsOrder() throws Exception {
        assertThat(lines(fill(SHIPPED, ISSUE)))
                .containsExactly(
                        "甲市政务公开月报",
                        "第1期",
                        "甲市政务公开领导小组办公室编\t2024年2月24日",
                        "【工作动态】",
                        "1月8日，开会。",
                        "1月9日，发文。",
                        "【工作要求】",
                        "持续加强。",
                        "附件",
                        "1月政府网站与政务新媒体问题整改情况",
                        String.join("|", Issues.HEADINGS),
                        "1|第1县人民政府网|栏目未及时更新（1个）|第1县政府办|1月8日|未整改",
                        "2|第2县人民政府网|栏目未及时更新（2个）|第2县政府办|1月8日|未整改",
                        "");
    }

    @Test
    void theSameTextGivesTheSameBytes() throws Exception {
        BulletinTemplate template = BulletinTemplate.read(SHIPPED);

        assertThat(template.fill(ISSUE)).isEqualTo(template.fill(ISSUE)).isEqualTo(fill(SHIPPED, ISSUE));
    }

    @Test
    void withoutAnAppendixNothingOfItIsLeft() throws Exception {
        byte[] docx = fill(SHIPPED, Issues.of(ISSUE.sections(), null));

        assertThat(lines(docx)).endsWith("持续加强。", "").doesNotContain("附件");
        assertThat(Restyling.markup(docx, "word/document.xml")).doesNotContain("w:tbl");
    }

    @Test
    void aPageBreakOfItsOwnGoesWithTheAppendixItStandsBefore() throws Exception {
        byte[] broken = restyled(before("AppendixLabel", "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"));

        assertThat(Restyling.markup(fill(broken, Issues.of(ISSUE.sections(), null)), "word/document.xml"))
                .doesNotContain("w:type=\"page\"");
        assertThat(Restyling.markup(fill(broken, ISSUE), "word/document.xml")).contains("w:type=\"page\"");
    }

    @Test
    void hostileTextStaysText() throws Exception {
        String hostile = "{{title}}<script>alert(1)</script>&{{cell1}}｛｛date｝｝\u0000\u0007\uD800\u202E$1\\{{nothing}}";
        String plain = "{{title}}<script>alert(1)</script>&{{cell1}}｛｛date｝｝$1\\{{nothing}}";
        List<String> row = new ArrayList<>(Issues.appendix(1).rows().get(0));
        row.set(1, hostile);
        BulletinText text = new BulletinText(
                hostile,
                hostile,
                hostile,
                LocalDate.of(2024, 2, 24),
                List.of(new Section(hostile, List.of(hostile, "长".repeat(10_000)))),
                new Appendix(hostile, Issues.HEADINGS, List.of(row)));

        assertThat(lines(fill(SHIPPED, text)))
                .containsExactly(
                        plain,
                        plain,
                        plain + "\t2024年2月24日",
                        "【" + plain + "】",
                        plain,
                        "长".repeat(10_000),
                        "附件",
                        plain,
                        String.join("|", Issues.HEADINGS),
                        "1|" + plain + "|栏目未及时更新（1个）|第1县政府办|1月8日|未整改",
                        "");
    }

    @Test
    void aLineBreakInAParagraphBeginsAnother() throws Exception {
        assertThat(lines(fill(SHIPPED, Issues.of(List.of(new Section("栏", List.of("一\n\r\n 二 "))), null))))
                .containsSubsequence("【栏】", "一", "二");
    }

    @Test
    void placesThatWordSplitOverRunsAreFoundAndKeepTheFormatOfTheirBeginning() throws Exception {
        byte[] split = restyled(text -> text.replace(
                        "<w:r><w:t xml:space=\"preserve\">{{number}}</w:t></w:r>",
                        "<w:r><w:t>总</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>{</w:t></w:r><w:proofErr w:type=\"spellStart\"/>"
                                + "<w:r><w:t>{num</w:t></w:r><w:r><w:rPr><w:i/></w:rPr><w:t>ber}}号，共{{</w:t></w:r>"
                                + "<w:r><w:t>title</w:t></w:r><w:r><w:t>}}。</w:t></w:r>")
                .replace("<w:t xml:space=\"preserve\">{{title}}</w:t>", "<w:t>报头</w:t>"));
        byte[] docx = fill(split, ISSUE);

        assertThat(lines(docx)).startsWith("报头", "总第1期号，共甲市政务公开月报。");
        assertThat(Restyling.markup(docx, "word/document.xml"))
                .contains("<w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">第1期</w:t>");
    }

    @Test
    void whatTheOfficeAddedOrMovedStaysWhereItIs() throws Exception {
        String table =
                "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p><w:r><w:t>内部刊物</w:t></w:r></w:p>"
                        + "</w:tc><w:tc><w:p><w:r><w:t>{{number}}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>";
        byte[] own = restyled(text -> before("Masthead", table)
                .andThen(before("SectionHeading", "<w:p><w:r><w:t>本期要目</w:t></w:r></w:p>"))
                .andThen(before("BodyText3", "<w:p><w:r><w:t>（本栏编者按）</w:t></w:r></w:p>"))
                .apply(text.replace(
                        "<w:p><w:pPr><w:pStyle w:val=\"IssueNumber\"/></w:pPr><w:r><w:t xml:space=\"preserve\">{{number}}</w:t></w:r></w:p>",
                        ""))
                .replace("<w:sectPr>", "<w:p><w:r><w:t>抄送：乙办。</w:t></w:r></w:p><w:sectPr>"));

        assertThat(lines(fill(own, ISSUE)))
                .startsWith("内部刊物|第1期", "甲市政务公开月报", "甲市政务公开领导小组办公室编\t2024年2月24日", "本期要目")
                .containsSubsequence("【工作动态】", "（本栏编者按）", "1月8日，开会。", "1月9日，发文。", "【工作要求】", "（本栏编者按）", "持续加强。")
                .endsWith("抄送：乙办。");
    }

    @Test
    void theFormatOfTheSampleParagraphAndRowIsKept() throws Exception {
        byte[] own = restyled(text -> text.replace(
                        "<w:pStyle w:val=\"BodyText3\"/></w:pPr><w:r>",
                        "<w:pStyle w:val=\"BodyText3\"/></w:pPr><w:r><w:rPr><w:rFonts w:eastAsia=\"楷体\"/></w:rPr>")
                .replace("<w:t>{{cell2}}", "<w:rPr><w:color w:val=\"0000FF\"/></w:rPr><w:t>《{{cell2}}》"));
        String markup = Restyling.markup(fill(own, ISSUE), "word/document.xml");

        assertThat(markup.split("<w:rFonts w:eastAsia=\"楷体\"/></w:rPr><w:t xml:space=\"preserve\">", -1))
                .as("three paragraphs")
                .hasSize(4);
        assertThat(markup).contains("<w:color w:val=\"0000FF\"/></w:rPr><w:t xml:space=\"preserve\">《第2县人民政府网》</w:t>");
    }

    @Test
    void ownWordsMayStandForTheHeadingsOfTheTableAndItsColumnsInAnotherOrder() throws Exception {
        byte[] own = restyled(text -> text.replaceAll("\\{\\{heading(\\d)\\}\\}", "栏$1")
                .replace("{{cell5}}", "{{cell-}}")
                .replace("{{cell6}}", "{{cell5}}")
                .replace("{{cell-}}", "{{cell6}}"));

        assertThat(lines(fill(own, ISSUE)))
                .containsSubsequence("栏1|栏2|栏3|栏4|栏5|栏6", "1|第1县人民政府网|栏目未及时更新（1个）|第1县政府办|未整改|1月8日");
    }

    @Test
    void headersMayRepeatWhatStandsOnce() throws Exception {
        byte[] own = Restyling.entry(
                SHIPPED, "word/footer1.xml", footer -> footer.replace("— </w:t>", "{{number}}— </w:t>"));

        assertThat(Restyling.markup(fill(own, ISSUE), "word/footer1.xml")).contains("第1期— </w:t>");
    }

    @Test
    void copiesShareNoIdsAndBookmarks() throws Exception {
        byte[] own = restyled(text -> text.replace("<w:document ", "<w:document xmlns:w14=\"http://x/w14\" ")
                .replace(
                        "<w:p><w:pPr><w:pStyle w:val=\"BodyText3\"/></w:pPr>",
                        "<w:p w14:paraId=\"1A2B3C4D\"><w:pPr><w:pStyle w:val=\"BodyText3\"/></w:pPr>"
                                + "<w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:bookmarkEnd w:id=\"0\"/>"));

        assertThat(Restyling.markup(fill(own, ISSUE), "word/document.xml")).doesNotContain("1A2B3C4D", "_GoBack");
    }

    @Test
    void theDocumentNamesItselfAndNobodyWhoWorkedOnTheTemplate() throws Exception {
        byte[] own = Restyling.entry(
                SHIPPED,
                "docProps/core.xml",
                core -> core.replace("<dc:title>", "<dc:creator>编辑甲</dc:creator><dc:title>旧模板"));

        assertThat(Restyling.markup(fill(own, ISSUE), "docProps/core.xml"))
                .contains(">甲市政务公开月报（第1期）<", ">2024-02-24T00:00:00Z<")
                .doesNotContain("编辑甲", "旧模板");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{number}}|第一期|缺少占位符 {{number}}",
                "{{number}}|{{numbr}}|不认识占位符 {{numbr}}",
                "{{number}}|{{number}}{{number}}|占位符 {{number}} 出现了 2 次",
                "{{cell4}}|空|缺少占位符 {{cell4}}",
                "{{cell4}}|{{cell3}}|占位符 {{cell3}} 出现了 2 次",
                "{{heading2}}|{{heading1}}|占位符 {{heading1}} 出现了 2 次",
                "【{{section}}】|【{{section}}】{{appendix}}|占位符 {{appendix}} 出现了 2 次",
                "{{office}}|{{office}}{{heading1}}|占位符 {{heading1}} 出现了 2 次",
            })
    void aTemplateThatCannotBeFilledSaysWhatIsWrong(String from, String to, String said) {
        assertThatThrownBy(() -> BulletinTemplate.read(restyled(text -> text.replace(from, to))))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining(said)
                .hasMessageContaining("请在 Word 中改正");
    }

    @Test
    void partsThatShareAParagraphOrReachIntoEachOtherAreRefused() {
        assertThatThrownBy(() -> BulletinTemplate.read(restyled(
                        text -> text.replace("{{paragraph}}", "无").replace("{{section}}", "{{section}}{{paragraph}}"))))
                .hasMessageContaining("要分段放");
        assertThatThrownBy(() -> BulletinTemplate.read(restyled(text ->
                        text.replace("{{appendix}}", "无").replace("【{{section}}】", "【{{section}}】{{appendix}}"))))
                .hasMessageContaining("各部分不能交叉");
    }

    @Test
    void whatIsNoWordDocumentIsRefusedInWords() {
        for (byte[] other : List.of(
                new byte[0],
                "纯文本".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(SHIPPED, SHIPPED.length / 2),
                Restyling.text(
                        SHIPPED, text -> "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"))) {
            assertThatThrownBy(() -> BulletinTemplate.read(other))
                    .isInstanceOf(TemplateFault.class)
                    .hasMessageContaining("不是 Word 文档");
        }
    }

    private static byte[] restyled(UnaryOperator<String> change) {
        return Restyling.text(SHIPPED, text -> {
            String changed = change.apply(text);
            assertThat(changed).as("the change finds its place").isNotEqualTo(text);
            return changed;
        });
    }

    /** Puts something before the first paragraph of a style. */
    private static UnaryOperator<String> before(String style, String markup) {
        String paragraph = "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>";
        return text -> text.replace(paragraph, markup + paragraph);
    }

    private static byte[] fill(byte[] template, BulletinText text) throws Exception {
        return BulletinTemplate.read(template).fill(text);
    }

    /** Paragraphs and rows as a reader sees them, the cells of a row apart by a bar. */
    private static List<String> lines(byte[] docx) throws IOException {
        List<String> lines = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            for (IBodyElement element : document.getBodyElements()) {
                if (element instanceof XWPFParagraph paragraph) {
                    lines.add(paragraph.getText());
                } else if (element instanceof XWPFTable table) {
                    table.getRows()
                            .forEach(row -> lines.add(String.join(
                                    "|",
                                    row.getTableCells().stream()
                                            .map(XWPFTableCell::getText)
                                            .toList())));
                }
            }
        }
        return lines;
    }
}
