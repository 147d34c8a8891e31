package org.govmonitor.app.console.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.govmonitor.app.console.settings.ScheduleDraft.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleDraftTest {

    @Test
    void whatIsTypedBecomesAnExpression() {
        assertThat(draft(Kind.DAILY, "16:00 9:00", null, null).expression()).isEqualTo("0 0 9,16 * * ?");
        assertThat(draft(Kind.WEEKLY, "06：30", List.of("SUN", "MON"), null).expression())
                .isEqualTo("0 30 6 ? * MON,SUN");
        assertThat(draft(Kind.MONTHLY, "22:00", null, "l").expression()).isEqualTo("0 0 22 L * ?");
        assertThat(draft(Kind.NEVER, "", null, null).expression()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 9,16 * * ?", "0 30 6 ? * MON,SUN", "0 5 22 15 * ?", "0 0 8-18/2 ? * MON-FRI"})
    void anExpressionFillsTheFormThatGivesIt(String expression) {
        ScheduleDraft draft = ScheduleDraft.of(expression);
        assertThat(draft.fault()).isNull();
        assertThat(draft.expression()).isEqualTo(expression);
    }

    @Test
    void whatSaysNothingIsNamed() {
        assertThat(draft(Kind.DAILY, "06:30 07:45", null, null).fault()).isEqualTo("schedule.bad.times");
        assertThat(draft(Kind.DAILY, "25:00", null, null).fault()).isEqualTo("schedule.bad.times");
        assertThat(draft(Kind.WEEKLY, "06:30", null, null).fault()).isEqualTo("schedule.bad.weekdays");
        assertThat(draft(Kind.WEEKLY, "06:30", List.of("X"), null).fault()).isEqualTo("schedule.bad.weekdays");
        assertThat(draft(Kind.MONTHLY, "06:30", null, "32").fault()).isEqualTo("schedule.bad.day");
    }

    private static ScheduleDraft draft(Kind kind, String times, @Nullable List<String> weekdays, @Nullable String day) {
        return ScheduleDraft.of(kind, times, weekdays, day, null);
    }
}
