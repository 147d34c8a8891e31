package org.govmonitor.check.leak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.check.leak.Hits.attachment;
import static org.govmonitor.check.leak.Hits.contact;
import static org.govmonitor.check.leak.Hits.doubt;
import static org.govmonitor.check.leak.Hits.id;

import java.util.Map;
import java.util.Objects;
import org.govmonitor.check.Evidence;
import org.govmonitor.check.Leak;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.Severity;
import org.govmonitor.privacy.PersonalData;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.privacy.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrivacyLeakCheckTest {
    private final PrivacyLeakCheck check = new PrivacyLeakCheck();

    @Test
    void aDocumentWithoutNumbersIsInOrder() {
        assertThat(check.check(attachment()).outcome()).isEqualTo(Visit.Outcome.IN_ORDER);
    }

    @Test
    void allHitsOfADocumentAreTheEvidenceOfOneProblem() {
        PersonalData doubt = doubt(PersonalDataKind.MOBILE, "cd", "第2行");

        Problem problem = Objects.requireNonNull(
                check.check(attachment(id("ab", "第1行"), doubt)).problem());

        assertThat(problem.subject()).isEqualTo(new Subject.OfDocument(Hits.ADDRESS));
        assertThat(problem.column()).isEqualTo("通知公告");
        assertThat(problem.evidence()).containsExactly(Evidence.of(id("ab", "第1行")), Evidence.of(doubt));
        assertThat(problem.leak())
                .isEqualTo(new Leak(
                        true,
                        Severity.SEVERE,
                        true,
                        1,
                        Map.of(PersonalDataKind.CITIZEN_ID, 1, PersonalDataKind.MOBILE, 1)));
        assertThat(problem.note()).isEqualTo("附件第1行公开 1 人姓名及完整身份证号码，涉及个人隐私信息泄露；第2行疑似个人信息 1 处，待核对");
    }

    @Test
    void contactsPublishedOnPurposeAreCountedAndAccuseNobody() {
        DocumentReading roster = attachment(contact("cd", "第1行", Why.ON_DUTY));

        assertThat(check.check(roster).outcome()).isEqualTo(Visit.Outcome.IN_ORDER);
        assertThat(check.contacts(roster).orElseThrow().evidence())
                .extracting(Evidence::key)
                .containsExactly("cd");
    }

    @Test
    void aLeakBesideContactsNamesTheLeakAlone() {
        DocumentReading both = attachment(contact("cd", "第1行", Why.ON_DUTY), id("ab", "第2行"));

        assertThat(Objects.requireNonNull(check.check(both).problem()).evidence())
                .extracting(Evidence::key)
                .containsExactly("ab");
    }

    @ParameterizedTest(name = "{0} and a number published as {1}: reported {2}")
    @CsvSource({
        "NONE, ON_DUTY, false",
        "NONE, FOR_WORK, false",
        "ROSTERS, ON_DUTY, true",
        "ROSTERS, ROSTER, false",
        "ALL, FOR_WORK, true"
    })
    void contactsAreReportedAsFarAsTheOfficeAsksForIt(ContactReports wanted, Why why, boolean reported) {
        DocumentReading published = attachment(contact("cd", "第1行", why));

        Visit visit = new PrivacyLeakCheck(wanted).check(published);

        assertThat(visit.outcome() == Visit.Outcome.FOUND).isEqualTo(reported);
        assertThat(check.contacts(published)).isPresent();
    }

    @Test
    void aReportedContactIsAHintThatAPersonMustLookAt() {
        DocumentReading roster = attachment(contact("cd", "第1行", Why.ON_DUTY));

        Problem problem = Objects.requireNonNull(
                new PrivacyLeakCheck(ContactReports.ROSTERS).check(roster).problem());

        assertThat(problem.leak())
                .isEqualTo(new Leak(true, Severity.HINT, false, 1, Map.of(PersonalDataKind.MOBILE, 1)));
        assertThat(problem.evidence()).extracting(Evidence::verdict).containsExactly(Verdict.CONTACT);
    }
}
