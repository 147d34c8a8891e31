package org.govmonitor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
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
        PersonalData id =
                new PersonalData(PersonalDataKind.CITIZEN_ID, "360721**********34", "ab", "line 3", Verdict.LEAK);
        PersonalData mobile = new PersonalData(PersonalDataKind.MOBILE, "138******34", "cd", "line 4", Verdict.DOUBT);
        DocumentReading leak = new DocumentReading(Readings.ADDRESS, "通知公告", null, List.of(id, mobile), Readings.AT);

        Problem problem = Objects.requireNonNull(check.check(leak).problem());

        assertThat(problem.subject()).isEqualTo(new Subject.OfDocument(Readings.ADDRESS));
        assertThat(problem.column()).isEqualTo("通知公告");
        assertThat(problem.evidence())
                .containsExactly(
                        new Evidence(PersonalDataKind.CITIZEN_ID, "360721**********34", "line 3", "ab"),
                        new Evidence(PersonalDataKind.MOBILE, "138******34", "line 4", "cd"));
    }
}
