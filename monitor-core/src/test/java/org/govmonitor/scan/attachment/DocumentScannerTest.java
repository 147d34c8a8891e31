package org.govmonitor.scan.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.govmonitor.document.DocumentResult;
import org.govmonitor.document.Part;
import org.govmonitor.document.Section;
import org.govmonitor.page.VisibleText;
import org.govmonitor.privacy.KeyedHash;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.privacy.scanner.PersonalDataScanner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentScannerTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 1, 31);

    private static List<PersonalData> found(String text, boolean recognised) {
        Section section = new Section(List.of(2), Part.PAGE, 3, false, recognised, VisibleText.ofPlain(text));
        DocumentScanner scanner = new DocumentScanner(
                (content, to) -> {
                    to.accept(section);
                    return new DocumentResult.Read(Map.of());
                },
                new PersonalDataScanner(KeyedHash.ephemeral()));
        return scanner.scan(new byte[0], TODAY).found();
    }

    @Test
    void aHitIsPlacedInItsDocument() {
        assertThat(found("身份证号：360726198503121235", false))
                .extracting(PersonalData::where)
                .containsExactly("内含文件2 第3页 第1段");
    }

    @Test
    void aCitizenIdThatIsRightInItsCheckDigitIsALeakInAPictureToo() {
        assertThat(found("身份证号：360726198503121235", true))
                .extracting(PersonalData::verdict)
                .containsExactly(Verdict.LEAK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"低保户张三，本人手机：13800138000", "张三，身份证号：360726850312123", "张三，身份证号：3607261985****1235"})
    void whatMayBeMisreadInAPictureIsADoubtAtMost(String text) {
        assertThat(found(text, false)).extracting(PersonalData::verdict).containsExactly(Verdict.LEAK);
        assertThat(found(text, true)).extracting(PersonalData::verdict).containsExactly(Verdict.DOUBT);
    }

    @Test
    void aWorkContactStaysOne() {
        assertThat(found("值班电话：13800138000", true))
                .extracting(PersonalData::verdict)
                .containsExactly(Verdict.CONTACT);
    }
}
