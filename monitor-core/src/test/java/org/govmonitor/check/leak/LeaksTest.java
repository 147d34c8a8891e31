package org.govmonitor.check.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.check.leak.Hits.doubt;
import static org.govmonitor.check.leak.Hits.id;
import static org.govmonitor.check.leak.Hits.mask;
import static org.govmonitor.check.leak.Hits.mobile;
import static org.govmonitor.check.leak.Hits.sure;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.govmonitor.check.Evidence;
import org.govmonitor.check.Leak;
import org.govmonitor.indicator.Severity;
import org.govmonitor.privacy.Exposure;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeaksTest {

    private static Leak of(PersonalData... hits) {
        return of(List.of(hits));
    }

    private static Leak of(List<PersonalData> hits) {
        return Leaks.of(true, hits.stream().map(Evidence::of).toList());
    }

    private static List<PersonalData> persons(int many, PersonalDataKind kind, Exposure exposure) {
        return IntStream.range(0, many)
                .mapToObj(i -> sure(kind, "n" + i, "表1 第" + i + "行", exposure))
                .toList();
    }

    @ParameterizedTest(name = "a hit that is {0} makes a leak {1}")
    @CsvSource({"GRAVE, SEVERE", "HIGH, HIGH", "MEDIUM, ORDINARY", "LOW, HINT"})
    void aLeakIsAsGraveAsItsGravestHit(Exposure exposure, Severity severity) {
        Leak leak = of(sure(PersonalDataKind.MOBILE, "a", "x", exposure), doubt(PersonalDataKind.MOBILE, "b", "y"));

        assertThat(leak.severity()).isEqualTo(severity);
        assertThat(leak.sure()).isTrue();
    }

    @Test
    void doubtsAloneAreAHintAndNotSure() {
        Leak leak = of(doubt(PersonalDataKind.CITIZEN_ID, "a", "x"));

        assertThat(leak.severity()).isEqualTo(Severity.HINT);
        assertThat(leak.sure()).isFalse();
        assertThat(leak.persons()).isEqualTo(1);
    }

    @Test
    void aMaskThatHidesTooLittleIsOrdinaryEvenWhereItIsNotRecoveredByHand() {
        Leak leak = of(mask("a", "x", 1000, Verdict.DOUBT));

        assertThat(leak.severity()).isEqualTo(Severity.ORDINARY);
        assertThat(leak.sure()).isFalse();
    }

    @Test
    void fiftyPersonsAreSevereWhateverOfEachIsExposed() {
        assertThat(of(persons(49, PersonalDataKind.MOBILE, Exposure.MEDIUM)).severity())
                .isEqualTo(Severity.ORDINARY);
        assertThat(of(persons(50, PersonalDataKind.MOBILE, Exposure.MEDIUM)).severity())
                .isEqualTo(Severity.SEVERE);
    }

    @Test
    void fiftyNumberPlatesAreNoListOfExposedPersons() {
        assertThat(of(persons(60, PersonalDataKind.NUMBER_PLATE, Exposure.LOW)).severity())
                .isEqualTo(Severity.HINT);
    }

    @Test
    void doubtsDoNotMakeUpTheNumberOfPersons() {
        List<PersonalData> hits = Stream.concat(
                        persons(30, PersonalDataKind.MOBILE, Exposure.MEDIUM).stream(),
                        IntStream.range(0, 40).mapToObj(i -> doubt(PersonalDataKind.MOBILE, "d" + i, "第" + i + "段")))
                .toList();

        assertThat(of(hits).severity()).isEqualTo(Severity.ORDINARY);
        assertThat(of(hits).persons()).isEqualTo(30);
    }

    @Test
    void aRowWithSeveralNumbersIsOnePerson() {
        Leak leak = of(
                id("id1", "表1 第2行"),
                mobile("m1", "表1 第2行"),
                sure(PersonalDataKind.BANK_CARD, "c1", "表1 第2行", Exposure.GRAVE),
                id("id2", "表1 第3行"),
                mobile("m2", "表1 第3行"));

        assertThat(leak.persons()).isEqualTo(2);
        assertThat(leak.kinds())
                .isEqualTo(Map.of(
                        PersonalDataKind.CITIZEN_ID, 2, PersonalDataKind.MOBILE, 2, PersonalDataKind.BANK_CARD, 1));
    }

    @Test
    void aPersonWhoStandsInEveryMonthsTableIsOne() {
        assertThat(of(id("id1", "工作表1 表1 第2行"), id("id1", "工作表2 表1 第2行")).persons())
                .isEqualTo(1);
    }

    @Test
    void aTelephoneThatManyRowsShareJoinsNoPersons() {
        assertThat(of(id("id1", "第2行"), mobile("m", "第2行"), id("id2", "第3行"), mobile("m", "第3行"))
                        .persons())
                .isEqualTo(2);
    }

    @Test
    void aNumberIsNotAPersonOfItsOwnWhereItStandsBesideAnIdElsewhere() {
        assertThat(of(mobile("m", "第1段"), id("id1", "第2段"), mobile("m", "第2段")).persons())
                .isEqualTo(1);
    }

    @Test
    void severalPersonsInOneParagraphAreCountedByTheirIds() {
        assertThat(of(id("id1", "第1段"), mobile("m1", "第1段"), id("id2", "第1段"), mobile("m2", "第1段"))
                        .persons())
                .isEqualTo(2);
    }

    @Test
    void aMaskedIdBesideAMaskedTelephoneIsOnePerson() {
        PersonalData id = mask("3607261985****1235", "第1行", 33, Verdict.LEAK);
        PersonalData mobile = mask("138***34567", "第1行", 1000, Verdict.LEAK);

        assertThat(of(id, mobile).persons()).isEqualTo(1);
    }
}
