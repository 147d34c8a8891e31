package org.govmonitor.export.bulletin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.govmonitor.export.bulletin.BulletinText.Appendix;
import org.govmonitor.export.bulletin.BulletinText.Section;
import org.jspecify.annotations.Nullable;

/** Invented issues. */
final class Issues {
    static final List<String> HEADINGS = List.of("序号", "网站/政务新媒体名称", "主要存在问题", "主办单位", "发现日期", "整改日期");

    private static final String SENTENCE = "甲县坚持把政务公开融入日常工作，按月梳理栏目更新情况，发现问题当日交办、次日回访，全年共办理群众留言1204件，按期答复率为99.58%。";

    private Issues() {}

    static BulletinText of(List<Section> sections, @Nullable Appendix appendix) {
        return new BulletinText("甲市政务公开月报", "第1期", "甲市政务公开领导小组办公室编", LocalDate.of(2024, 2, 24), sections, appendix);
    }

    /** About as long as the office's own: five sections over several pages and a table of so many rows. */
    static BulletinText whole(int rows) {
        List<Section> sections = new ArrayList<>();
        for (String heading : List.of("工作动态", "经验交流", "基本情况", "存在问题", "工作要求")) {
            sections.add(new Section(
                    heading,
                    IntStream.rangeClosed(1, 4)
                            .mapToObj(day -> "1月" + day + "日，" + SENTENCE.repeat(day))
                            .toList()));
        }
        return of(sections, appendix(rows));
    }

    static Appendix appendix(int rows) {
        return new Appendix(
                "1月政府网站与政务新媒体问题整改情况",
                HEADINGS,
                IntStream.rangeClosed(1, rows)
                        .mapToObj(row -> List.of(
                                String.valueOf(row),
                                "第" + row + "县人民政府网",
                                "栏目未及时更新（" + row + "个）",
                                "第" + row + "县政府办",
                                "1月8日",
                                "未整改"))
                        .toList());
    }
}
