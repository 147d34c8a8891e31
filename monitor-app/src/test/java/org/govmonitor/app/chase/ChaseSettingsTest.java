package org.govmonitor.app.chase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.govmonitor.app.chase.ChaseSettings.Step;
import org.govmonitor.indicator.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChaseSettingsTest {
    private static final Set<Severity> ALL = EnumSet.allOf(Severity.class);
    private static final String CRON = "0 30 8 * * ?";

    @Test
    void readsWhatHolds() {
        ChaseSettings settings = of(List.of(step("one", 1), step("two", 3)), 0, 100, CRON);
        assertThat(settings.steps()).extracting(Step::name).containsExactly("one", "two");
        assertThat(ChaseSettings.cron(settings.daily())).isEqualTo(CRON);
        assertThat(ChaseSettings.cron(settings.weekly())).isNull();
    }

    @ParameterizedTest(name = "after {0} then {1}")
    @CsvSource({"0, 1", "-1, 1", "3, 3", "3, 1"})
    void refusesRungsThatDoNotRise(int first, int second) {
        assertThatThrownBy(() -> of(List.of(step("one", first), step("two", second)), 30, 100, "-"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("chase.steps");
    }

    @Test
    void refusesARungWithoutNameOrSeverity() {
        assertThatThrownBy(() -> of(List.of(step(" ", 1)), 30, 100, "-")).hasMessageContaining("chase.steps");
        assertThatThrownBy(() -> of(List.of(new Step("one", 1, Set.of(), false)), 30, 100, "-"))
                .hasMessageContaining("chase.steps");
    }

    @ParameterizedTest(name = "{0} days, {1} looks, {2}: {3}")
    @CsvSource({
        "-1,  100, -,       chase.recurrence-days",
        "367, 100, -,       chase.recurrence-days",
        "30,  -1,  -,       chase.weekly-verifications",
        "30,  101, -,       chase.weekly-verifications",
        "30,  100, sometime, sometime",
    })
    void refusesWhatIsOutOfBoundsAndNamesIt(int recurrence, int looks, String cron, String named) {
        assertThatThrownBy(() -> of(List.of(), recurrence, looks, cron))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(named);
    }

    private static Step step(String name, int after) {
        return new Step(name, after, ALL, false);
    }

    private static ChaseSettings of(List<Step> steps, int recurrence, int looks, String daily) {
        return new ChaseSettings(steps, recurrence, looks, daily, "-", "-");
    }
}
