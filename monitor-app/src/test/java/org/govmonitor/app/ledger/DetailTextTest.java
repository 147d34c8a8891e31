package org.govmonitor.app.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.govmonitor.check.Leak;
import org.govmonitor.check.leak.Leaks;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.privacy.PersonalDataKind;
import org.junit.jupiter.api.Test;

class DetailTextTest {
    private static final String BEFORE_LEAKS_WERE_RATED = """
            {"column":"公示","page":null,"newest":null,"limit":null,"since":null,"hits":1,"evidence":[{"kind":"MOBILE",\
            "masked":"138******01","where":"表1","key":"ab","verdict":"LEAK",\
            "basis":{"rule":"mobile/2","label":"手机","why":"LABELLED","exposure":"MEDIUM","remaining":0}}],"note":"共 1 处"}""";

    private final DetailText text = new DetailText();

    private Detail read(String written) {
        return Objects.requireNonNull(text.convertToEntityAttribute(written));
    }

    @Test
    void whatWasKeptBeforeLeaksWereRatedIsStillRead() {
        Detail detail = read(BEFORE_LEAKS_WERE_RATED);

        assertThat(detail.leak()).isNull();
        assertThat(detail.explanation(ProblemKind.PRIVACY_LEAK)).isNull();
        assertThat(Objects.requireNonNull(detail.evidence().get(0).basis()).named())
                .isFalse();
    }

    @Test
    void aDetailWithoutALeakIsWrittenAsItAlwaysWas() {
        Detail detail = new Detail("公示", null, null, null, null, 0, List.of(), null, null, false);

        assertThat(text.convertToDatabaseColumn(detail))
                .isEqualTo(
                        "{\"column\":\"公示\",\"page\":null,\"newest\":null,\"limit\":null,\"since\":null,\"hits\":0,\"evidence\":[],\"note\":null}");
    }

    @Test
    void aLeakIsReadAsItWasWritten() {
        Leak leak = Leaks.of(true, List.of(Visits.grave("01"), Visits.grave("02")));
        Detail detail = new Detail(
                null, null, null, null, null, 2, List.of(Visits.grave("01"), Visits.grave("02")), "x", leak, false);

        assertThat(read(Objects.requireNonNull(text.convertToDatabaseColumn(detail))))
                .isEqualTo(detail);
        assertThat(leak.kinds()).containsEntry(PersonalDataKind.CITIZEN_ID, 2);
    }
}
