package org.govmonitor.bulletin.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.govmonitor.bulletin.Appended;
import org.govmonitor.bulletin.Draft;
import org.govmonitor.bulletin.Facts;
import org.govmonitor.bulletin.January2024;
import org.govmonitor.bulletin.Section;
import org.govmonitor.bulletin.draft.Drafts;
import org.govmonitor.figure.Channel;
import org.govmonitor.figure.Grade;
import org.govmonitor.figure.Letters;
import org.govmonitor.figure.MonthFigures;
import org.junit.jupiter.api.Test;

class BulletinChecksTest {
    private final Facts facts = January2024.facts();

    @Test
    void aBulletinThatAgreesPassesAndItsOdditiesAreSaid() {
        List<Remark> remarks = BulletinChecks.of(facts, January2024.TRUNCATED, whole());
        assertThat(BulletinChecks.pass(remarks)).isTrue();
        assertThat(texts(remarks, Grade.WARN))
                .anyMatch(text -> text.contains("12") && text.contains("2920"))
                .anyMatch(text -> text.contains("99.89") && text.contains("99.90"))
                .anyMatch(text -> text.contains("个人隐私信息泄露") && text.contains("附件中没有"))
                .anyMatch(text -> text.contains("1 行经人工略去"));
        assertThat(texts(remarks, Grade.NOTE)).contains("附件 1 行，共 9 个问题");
    }

    @Test
    void figuresThatDoNotAddUpStopIt() {
        MonthFigures wrong =
                new MonthFigures(January2024.MONTH, List.of(new Letters(Channel.DISCLOSURE, 35, 26, 8, 0)), null, null);
        Facts changed = new Facts(
                facts.month(),
                facts.asOf(),
                facts.reports(),
                facts.sites(),
                facts.accounts(),
                facts.worst(),
                wrong,
                facts.appendix());
        assertThat(BulletinChecks.pass(BulletinChecks.of(changed, January2024.ROUNDED, whole())))
                .isFalse();
    }

    @Test
    void aNumberThatWasChangedInTheTextStopsIt() {
        List<Remark> remarks = BulletinChecks.of(facts, January2024.TRUNCATED, whole("2923", "2932"));
        assertThat(texts(remarks, Grade.STOP))
                .singleElement()
                .asString()
                .contains("2932")
                .contains("2923");
    }

    @Test
    void aNumberInFullWidthIsTheSameNumber() {
        assertThat(BulletinChecks.pass(BulletinChecks.of(facts, January2024.TRUNCATED, whole("2923", "２９２３"))))
                .isTrue();
    }

    @Test
    void aNumberThatIsAddedOrLeftOutIsForAPersonToAnswerFor() {
        assertThat(texts(
                        BulletinChecks.of(facts, January2024.TRUNCATED, whole("未出现逾期", "办结率74.29%，未出现逾期")), Grade.WARN))
                .anyMatch(text -> text.contains("74.29"));
        assertThat(texts(BulletinChecks.of(facts, January2024.TRUNCATED, whole("有12件诉求超期回复，", "")), Grade.WARN))
                .anyMatch(text -> text.contains("少了") && text.contains("12"));
    }

    @Test
    void columnsNamedInTheTextAreThoseOfTheLedger() {
        List<Written> paragraphs = new ArrayList<>(whole());
        paragraphs.add(new Written(Section.PROBLEMS, "如“安远县人民政府网”有8个栏目未及时更新。", null));
        assertThat(texts(BulletinChecks.of(facts, January2024.TRUNCATED, paragraphs), Grade.STOP))
                .containsExactly("正文写“安远县人民政府网”有 8 个栏目未及时更新，台账中是 9 个");
    }

    @Test
    void withoutASituationThereIsNoBulletin() {
        assertThat(BulletinChecks.pass(BulletinChecks.of(facts, January2024.TRUNCATED, List.of())))
                .isFalse();
    }

    @Test
    void anAppendixThatCountsOtherwiseThanTheTextStopsIt() {
        Appended other =
                new Appended(1, 0, 9, List.of("栏目未及时更新"), facts.appendix().staleColumns());
        Facts changed = new Facts(
                facts.month(),
                facts.asOf(),
                facts.reports(),
                facts.sites(),
                facts.accounts(),
                facts.worst(),
                facts.figures(),
                other);
        assertThat(texts(BulletinChecks.of(changed, January2024.TRUNCATED, whole()), Grade.STOP))
                .containsExactly("正文统计的问题有 10 个，附件各行合计 9 个");
    }

    private List<Written> whole(String... change) {
        List<Written> paragraphs = new ArrayList<>();
        for (Draft draft : Drafts.of(facts, January2024.TRUNCATED, Set.of())) {
            String text = change.length == 2 ? draft.text().replace(change[0], change[1]) : draft.text();
            paragraphs.add(new Written(draft.section(), text, draft.text()));
        }
        Arrays.stream(Section.values())
                .filter(section -> !section.drafted())
                .forEach(section -> paragraphs.add(new Written(section, "有人写的一段。", null)));
        return paragraphs;
    }

    private static List<String> texts(List<Remark> remarks, Grade grade) {
        return remarks.stream()
                .filter(remark -> remark.grade() == grade)
                .map(Remark::text)
                .toList();
    }
}
