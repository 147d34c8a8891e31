package org.govmonitor.check.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.check.leak.Hits.contact;
import static org.govmonitor.check.leak.Hits.doubt;
import static org.govmonitor.check.leak.Hits.id;
import static org.govmonitor.check.leak.Hits.mask;
import static org.govmonitor.check.leak.Hits.mobile;

import java.util.stream.Stream;
import org.govmonitor.check.Evidence;
import org.govmonitor.privacy.Basis;
import org.govmonitor.privacy.Exposure;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.privacy.Why;
import org.junit.jupiter.api.Test;

class LeakNoteTest {

    private static String note(boolean attachment, PersonalData... hits) {
        return LeakNote.of(attachment, Stream.of(hits).map(Evidence::of).toList());
    }

    @Test
    void aListInAnAttachmentIsToldByItsRowsItsPersonsAndWhatOfThemIsPublic() {
        assertThat(note(
                        true,
                        id("a", "工作表1 表1 第2行"),
                        mobile("p", "工作表1 表1 第2行"),
                        id("b", "工作表1 表1 第3行"),
                        id("c", "工作表1 表1 第4行")))
                .isEqualTo("附件工作表1 表1 第2行至第4行共 3 处公开 3 人姓名及完整身份证号码、1 人姓名及手机号码，涉及个人隐私信息泄露");
    }

    @Test
    void aNameIsOnlyToldOfWhereOneStandsBesideEveryNumber() {
        PersonalData unnamed = Hits.of(
                PersonalDataKind.CITIZEN_ID,
                "a",
                "第5段",
                Verdict.LEAK,
                new Basis("citizen-id/2", "", Why.CHECKED, Exposure.HIGH, 0));

        assertThat(note(false, unnamed)).isEqualTo("网页第5段公开 1 人完整身份证号码，涉及个人隐私信息泄露");
        assertThat(note(false, unnamed, id("b", "第6段"))).contains("2 人完整身份证号码").doesNotContain("姓名");
    }

    @Test
    void placesInSeveralPartsAreNotToldAsOneStretch() {
        assertThat(note(true, id("a", "工作表1 表1 第2行"), id("b", "工作表2 表1 第9行"))).startsWith("附件工作表1 表1 第2行等 2 处公开 2 人");
    }

    @Test
    void aWeakMaskSaysHowManyNumbersAreLeft() {
        assertThat(note(true, mask("a", "第1页 第3段", 33, Verdict.LEAK), mask("b", "第1页 第4段", 1000, Verdict.DOUBT)))
                .isEqualTo("附件第1页 第3段至第4段共 2 处号码脱敏不充分，最少的只余 33 种可能");
    }

    @Test
    void whatIsNotSureIsNotCalledALeak() {
        assertThat(note(false, doubt(PersonalDataKind.MOBILE, "a", "第3段"))).isEqualTo("网页第3段疑似个人信息 1 处，待核对");
        assertThat(note(false, doubt(PersonalDataKind.MOBILE, "a", "第3段"), id("b", "第9段")))
                .isEqualTo("网页第9段公开 1 人姓名及完整身份证号码，涉及个人隐私信息泄露；第3段疑似个人信息 1 处，待核对");
    }

    @Test
    void aContactIsAskedAboutAndNotAccused() {
        assertThat(note(false, contact("a", "表1 第2行", Why.ROSTER))).isEqualTo("网页表1 第2行公开工作联系方式 1 处，请核实是否确需公开");
    }
}
