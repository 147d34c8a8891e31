package org.govmonitor.check.dating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import okhttp3.HttpUrl;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateDoubtfulCheckTest {
    private static final LocalDate READ = LocalDate.of(2024, 1, 20);
    private static final HttpUrl ADDRESS = HttpUrl.get("https://www.example.gov.cn/202401/t20240131_1.html");

    @ParameterizedTest
    @CsvSource({"2024-01-16, FOUND", "2024-01-17, IN_ORDER", "2024-01-20, IN_ORDER", "2024-01-31, IN_ORDER"})
    void aDateIsDoubtfulMoreThanThreeDaysBeforeTheListWasReadWithoutTheItem(LocalDate bears, Visit.Outcome outcome) {
        assertThat(check(bears, null).outcome()).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"2024-01-16, FOUND", "2024-01-17, IN_ORDER", "2024-01-31, IN_ORDER"})
    void whatTheArticleSaysOfItsOwnDayClearsIt(LocalDate article, Visit.Outcome outcome) {
        assertThat(check(LocalDate.of(2024, 1, 2), article).outcome()).isEqualTo(outcome);
    }

    @Test
    void theProblemIsTheArticlesAndTellsAReviewerWhatIsKnown() {
        Problem problem =
                Objects.requireNonNull(check(LocalDate.of(2024, 1, 2), null).problem());

        assertThat(problem.subject()).isEqualTo(new Subject.OfDocument(ADDRESS));
        assertThat(problem.column()).isEqualTo("工作动态");
        assertThat(problem.newest()).isEqualTo(LocalDate.of(2024, 1, 2));
        assertThat(problem.note())
                .isEqualTo("所标日期 2024-01-02；2024-01-31 首次出现，而 2024-01-20 读全该列表时还没有。"
                        + "文章所标日期 （无），网址中的日期 2024-01-31，Last-Modified Wed, 31 Jan 2024 01:00:00 GMT");
    }

    private static Visit check(LocalDate bears, @Nullable LocalDate article) {
        return new DateDoubtfulCheck()
                .check(new StrangeItem(
                        ADDRESS,
                        "工作动态",
                        bears,
                        LocalDate.of(2024, 1, 31),
                        READ,
                        article,
                        LocalDate.of(2024, 1, 31),
                        "Wed, 31 Jan 2024 01:00:00 GMT",
                        Instant.EPOCH));
    }
}
