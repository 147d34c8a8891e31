package org.govmonitor.app.chase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.govmonitor.app.chase.ChaseSettings.Step;
import org.govmonitor.calendar.UnknownYearException;
import org.govmonitor.calendar.WorkingDays;
import org.govmonitor.indicator.Severity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {
    private static final Set<Severity> ALL = Set.of(Severity.SEVERE, Severity.HIGH, Severity.ORDINARY);
    private static final Ladder LADDER = new Ladder(List.of(
            new Step("督促提醒", 1, ALL, false),
            new Step("警示通报", 3, ALL, false),
            new Step("约谈追责", 10, Set.of(Severity.SEVERE, Severity.HIGH), true)));

    private WorkingDays calendar;

    @BeforeEach
    void read() throws IOException {
        try (InputStream yaml = Files.newInputStream(Path.of("../config/calendar.yaml"))) {
            calendar = WorkingDays.read(yaml);
        }
    }

    /** Days over the Spring Festival of 2024, when 4 and 18 February were worked and 10 to 17 were not. */
    @ParameterizedTest
    @CsvSource({
        "ORDINARY, 2024-01-08, 2024-01-08, 0, false, ",
        "ORDINARY, 2024-01-08, 2024-01-09, 0, false, 0",
        "ORDINARY, 2024-01-08, 2024-01-10, 1, false, ",
        "ORDINARY, 2024-01-08, 2024-01-11, 1, false, 1",
        "ORDINARY, 2024-01-08, 2024-02-24, 2, false, ",
        "HIGH,     2024-01-08, 2024-01-19, 2, false, ",
        "HIGH,     2024-01-08, 2024-01-22, 2, false, 2",
        "HIGH,     2024-01-08, 2024-02-24, 3, false, ",
        "HINT,     2024-01-08, 2024-02-24, 0, false, ",
        "ORDINARY, 2024-02-09, 2024-02-17, 0, false, ",
        "ORDINARY, 2024-02-09, 2024-02-18, 0, false, 0",
        "ORDINARY, 2024-01-08, 2024-01-09, 0, true,  1",
        "ORDINARY, 2024-01-08, 2024-01-11, 2, true,  ",
        "HINT,     2024-01-08, 2024-01-10, 0, true,  "
    })
    void rungsAreTakenOneAfterAnotherByWorkingDays(
            Severity severity, LocalDate last, LocalDate today, int taken, boolean recurs, @Nullable Integer rung) {
        assertThat(LADDER.due(new Ladder.Late(severity, last, taken, recurs), today, calendar))
                .isEqualTo(Optional.ofNullable(rung));
    }

    @Test
    void withoutACalendarNothingIsGuessed() {
        assertThatThrownBy(() -> LADDER.due(
                        new Ladder.Late(Severity.HIGH, LocalDate.of(2026, 12, 31), 0, false),
                        LocalDate.of(2027, 1, 8),
                        calendar))
                .isInstanceOf(UnknownYearException.class);
    }

    @Test
    void aLadderThatDoesNotRiseIsRefused() {
        List<Step> flat = List.of(new Step("甲", 3, ALL, false), new Step("乙", 3, ALL, false));
        assertThatThrownBy(() -> new ChaseSettings(flat, 30, 100, "-", "-", "-"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("乙");
        assertThatThrownBy(() -> new ChaseSettings(List.of(), 30, 100, "明天", "-", "-"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
