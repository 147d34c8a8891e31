package org.govmonitor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Objects;
import org.govmonitor.privacy.Basis;
import org.govmonitor.privacy.Exposure;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.privacy.Why;
import org.junit.jupiter.api.Test;

class PrivacyLeakCheckTest {
    private final PrivacyLeakCheck check = new PrivacyLeakCheck();

    @Test
    void aDocumentWithoutNumbersIsInOrder() {
        DocumentReading clean = new DocumentReading(Readings.ADDRESS, null, null, List.of(), Readings.AT);

        assertThat(check.check(clean).outcome()).isEqualTo(Visit.Outcome.IN_ORDER);
    }

    @Test
    void allHitsOfADocumentAreTheEvidenceOfOneProblem() {
        PersonalData id = hit(PersonalDataKind.CITIZEN_ID, "360721**********34", "ab", Verdict.LEAK);
        PersonalData mobile = hit(PersonalDataKind.MOBILE, "138******34", "cd", Verdict.DOUBT);
        DocumentReading leak = new DocumentReading(Readings.ADDRESS, "通知公告", null, List.of(id, mobile), Readings.AT);

        Problem problem = Objects.requireNonNull(check.check(leak).problem());

        assertThat(problem.subject()).isEqualTo(new Subject.OfDocument(Readings.ADDRESS));
        assertThat(problem.column()).isEqualTo("通知公告");
        assertThat(problem.evidence())
                .extracting(Evidence::kind, Evidence::masked, Evidence::where, Evidence::key, Evidence::verdict)
                .containsExactly(
                        tuple(PersonalDataKind.CITIZEN_ID, "360721**********34", "line ab", "ab", Verdict.LEAK),
                        tuple(PersonalDataKind.MOBILE, "138******34", "line cd", "cd", Verdict.DOUBT));
        assertThat(problem.evidence())
                .extracting(Evidence::basis)
                .containsOnly(new Basis("rule/1", "手机", Why.LABELLED, Exposure.HIGH, 0));
        assertThat(problem.note()).isEqualTo("共 2 处");
    }

    @Test
    void contactsPublishedOnPurposeAreCountedAndAccuseNobody() {
        PersonalData duty = hit(PersonalDataKind.MOBILE, "138******34", "cd", Verdict.CONTACT);
        DocumentReading roster = new DocumentReading(Readings.ADDRESS, null, null, List.of(duty), Readings.AT);

        assertThat(check.check(roster).outcome()).isEqualTo(Visit.Outcome.IN_ORDER);
        assertThat(check.contacts(roster).orElseThrow().evidence())
                .extracting(Evidence::masked)
                .containsExactly("138******34");
    }

    @Test
    void aLeakBesideContactsNamesTheLeakAlone() {
        PersonalData duty = hit(PersonalDataKind.MOBILE, "138******34", "cd", Verdict.CONTACT);
        PersonalData id = hit(PersonalDataKind.CITIZEN_ID, "360721**********34", "ab", Verdict.LEAK);
        DocumentReading both = new DocumentReading(Readings.ADDRESS, null, null, List.of(duty, id), Readings.AT);

        assertThat(Objects.requireNonNull(check.check(both).problem()).evidence())
                .extracting(Evidence::key)
                .containsExactly("ab");
    }

    private static PersonalData hit(PersonalDataKind kind, String masked, String key, Verdict verdict) {
        return new PersonalData(
                kind, masked, key, "line " + key, verdict, new Basis("rule/1", "手机", Why.LABELLED, Exposure.HIGH, 0));
    }
}
