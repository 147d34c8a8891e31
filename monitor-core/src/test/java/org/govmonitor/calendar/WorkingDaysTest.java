package org.govmonitor.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingDaysTest {
    private static WorkingDays shipped;

    @BeforeAll
    static void readTheShippedCalendar() throws IOException {
        try (InputStream yaml = Files.newInputStream(Path.of("../config/calendar.yaml"))) {
            shipped = WorkingDays.read(yaml);
        }
    }

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void aYearHasTheWorkingDaysThatWereAnnounced(int year, int days) {
        assertThat(shipped.workedIn(year)).isEqualTo(days);
    }

    @ParameterizedTest(name = "{1} working days after {0}: {2}")
    @CsvSource({
        "2024-01-08, 3,  2024-01-11",
        "2024-02-09, 3,  2024-02-20",
        "2024-02-02, 20, 2024-03-06",
        "2026-09-30, 3,  2026-10-10",
        "2026-02-13, 3,  2026-02-25",
    })
    void aTermSkipsHolidaysAndCountsShiftedWorkdays(LocalDate start, int days, LocalDate last) {
        assertThat(shipped.after(start, days)).isEqualTo(last);
    }

    @Test
    void newYearsEveOf2024WasWorkedAndASundayInExchangeToo() {
        assertThat(shipped.isWorkingDay(LocalDate.of(2024, 2, 9))).isTrue();
        assertThat(shipped.isWorkingDay(LocalDate.of(2024, 2, 4))).isTrue();
        assertThat(shipped.isWorkingDay(LocalDate.of(2024, 2, 12))).isFalse();
        assertThat(shipped.isWorkingDay(LocalDate.of(2024, 2, 25))).isFalse();
    }

    @Test
    void aYearWithoutDataIsAnErrorThatSaysWhatToAddAndNeverWeekendsByGuess() {
        assertThatThrownBy(() -> shipped.after(LocalDate.of(2026, 12, 30), 3))
                .isInstanceOfSatisfying(
                        UnknownYearException.class,
                        unknown -> assertThat(unknown.year()).isEqualTo(2027))
                .hasMessageContaining("2027")
                .hasMessageContaining("calendar.yaml");
        assertThat(shipped.after(LocalDate.of(2026, 12, 30), 1)).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @ParameterizedTest(name = "on {0} it warns of: {1}")
    @CsvSource({"2026-10-31, -", "2026-11-01, 2027", "2026-12-31, 2027", "2027-01-01, 2027", "2025-12-01, -"})
    void fromNovemberOnAMissingNextYearIsToldOf(LocalDate today, String year) {
        assertThat(shipped.warning(today).orElse("-")).contains(year);
        assertThat(shipped.warning(today).isPresent()).isEqualTo(!year.equals("-"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version: a",
                "{version: a, years: {24: {notice: n, off: [], work: []}}}",
                "{version: a, years: {2024: {notice: n, off: ['02-30'], work: []}}}",
                "{version: a, years: {2024: {notice: n, off: ['02-10..02-01'], work: []}}}",
                "{version: a, years: {2024: {notice: n, off: [], work: ['02-05']}}}",
                "{version: a, years: {2024: {notice: n, off: ['02-04'], work: ['02-04']}}}",
                "{version: a, years: {2024: {notice: n, off: [], work: [], more: []}}}",
                "{version: a, years: {2024: {off: [], work: []}}}",
                "{version: a, version: b, years: {}}",
            })
    void whatIsNotUnderstoodIsRefused(String yaml) {
        assertThatThrownBy(() -> WorkingDays.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
