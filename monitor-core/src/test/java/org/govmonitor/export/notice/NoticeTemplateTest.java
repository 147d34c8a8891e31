package org.govmonitor.export.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.govmonitor.export.notice.NoticeText.Item;
import org.govmonitor.export.template.Restyling;
import org.govmonitor.export.template.ShippedTemplates;
import org.govmonitor.export.template.TemplateFault;
import org.junit.jupiter.api.Test;

class NoticeTemplateTest {
    private static final byte[] SHIPPED = ShippedTemplates.shipped("notice");
    private static final NoticeText NOTICE = new NoticeText(
            "甲县政府办",
            "20240124-03",
            "甲市政务公开领导小组办公室",
            LocalDate.of(2024, 1, 24),
            List.of(
                    new Item(
                            "甲县人民政府网",
                            "通知公告 https://www.jia.example/tzgg/",
                            "栏目未及时更新",
                            "最近更新2023年6月1日",
                            "附件1",
                            "1月29日"),
                    new Item("“甲县发布”微信", "{{unit}}", "<b>", "居民身份证号 360721**********34", "附件2", "")));

    @Test
    void itNamesTheUnitEveryFindingAndWhatToReturn() throws Exception {
        try (XWPFDocument notice = filled(SHIPPED)) {
            assertThat(notice.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsSubsequence(
                            "问题整改通知单",
                            "编号：20240124-03",
                            "甲县政府办：",
                            "甲市政务公开领导小组办公室",
                            "2024年1月24日",
                            "回　执",
                            "甲市政务公开领导小组办公室：",
                            "编号20240124-03的问题整改通知单收悉，所列2个问题的整改情况如下：",
                            "甲县政府办");
            assertThat(notice.getTables()).hasSize(2);
            assertThat(notice.getTables().get(0).getRows())
                    .extracting(NoticeTemplateTest::text)
                    .containsExactly(
                            "序号|网站/政务新媒体|栏目及位置|问题|情况（已脱敏）|依据|整改期限",
                            "1|甲县人民政府网|通知公告 https://www.jia.example/tzgg/|栏目未及时更新|最近更新2023年6月1日|附件1|1月29日",
                            "2|“甲县发布”微信|{{unit}}|<b>|居民身份证号 360721**********34|附件2|");
            assertThat(notice.getTables().get(1).getRows())
                    .extracting(NoticeTemplateTest::text)
                    .contains("整改负责人（签字）|", "单位（盖章）|");
        }
    }

    @Test
    void itsTablesFillTheTypeAreaRepeatTheHeadAndSplitNoRow() throws Exception {
        try (XWPFDocument notice = filled(SHIPPED)) {
            XWPFTable table = notice.getTables().get(0);
            assertThat(table.getWidth()).isEqualTo(8844);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
        }
    }

    @Test
    void aTemplateWithoutItsRowIsRefusedAndOneWithFurtherNamesOfTheUnitIsNot() throws Exception {
        assertThatThrownBy(
                        () -> NoticeTemplate.read(Restyling.text(SHIPPED, text -> text.replace("{{cell7}}", "另行通知"))))
                .isInstanceOf(TemplateFault.class)
                .hasMessageContaining("缺少占位符 {{cell7}}");
        assertThatThrownBy(() -> NoticeTemplate.read(Restyling.text(SHIPPED, text -> text.replace("{{unit}}", ""))))
                .hasMessageContaining("缺少占位符 {{unit}}");
        try (XWPFDocument notice = filled(Restyling.text(SHIPPED, text -> text.replace("回　执", "{{unit}}回执")))) {
            assertThat(notice.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains("甲县政府办回执");
        }
    }

    private static XWPFDocument filled(byte[] template) throws Exception {
        return new XWPFDocument(
                new ByteArrayInputStream(NoticeTemplate.read(template).fill(NOTICE)));
    }

    private static String text(XWPFTableRow row) {
        return row.getTableCells().stream().map(XWPFTableCell::getText).collect(Collectors.joining("|"));
    }
}
