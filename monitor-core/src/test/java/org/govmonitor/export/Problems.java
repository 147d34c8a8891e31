package org.govmonitor.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.govmonitor.check.Evidence;
import org.govmonitor.check.Leak;
import org.govmonitor.export.Coverage.Share;
import org.govmonitor.export.ListedProblem.Place;
import org.govmonitor.export.ListedProblem.State;
import org.govmonitor.export.ListedProblem.Target;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.indicator.Severity;
import org.govmonitor.privacy.PersonalDataKind;
import org.jspecify.annotations.Nullable;

/** Facts of the tests' own making. */
final class Problems {
    static final YearMonth JANUARY = YearMonth.of(2024, 1);
    static final LocalDate ISSUED = LocalDate.of(2024, 2, 24);
    static final Coverage FULL = new Coverage(
            new Share(19, 19, 0, Map.of()), new Share(200, 198, 0, Map.of("NO_DATES", 2)), null, Coverage.WANTED);

    private Problems() {}

    static LocalDate january(int day) {
        return JANUARY.atDay(day);
    }

    static ListedProblem stale(
            String site, int order, String column, State state, LocalDate found, @Nullable LocalDate rectified) {
        return new ListedProblem(
                Target.SITE,
                site + "人民政府网",
                order,
                site + "政府办",
                ProblemKind.COLUMN_STALE,
                "栏目未及时更新",
                Severity.ORDINARY,
                true,
                state,
                found,
                rectified,
                new Place(
                        column,
                        HttpUrl.get("https://www.jia.example/" + column + "/list.shtml"),
                        null,
                        found.minusDays(20),
                        found.minusDays(6),
                        0,
                        List.of()));
    }

    static ListedProblem leak(String site, int order, State state, LocalDate found, @Nullable LocalDate rectified) {
        return new ListedProblem(
                Target.SITE,
                site + "人民政府网",
                order,
                site + "政府办",
                ProblemKind.PRIVACY_LEAK,
                "个人隐私信息泄露",
                Severity.SEVERE,
                false,
                state,
                found,
                rectified,
                new Place(
                        "通知公告",
                        HttpUrl.get("https://www.jia.example/files/list.xlsx"),
                        HttpUrl.get("https://www.jia.example/t1.html"),
                        null,
                        null,
                        2,
                        List.of(new Evidence(PersonalDataKind.CITIZEN_ID, "360721**********34", "第3行", "k")),
                        "附件第3行公开 1 人姓名及完整身份证号码，涉及个人隐私信息泄露",
                        new Leak(true, Severity.SEVERE, true, 1, Map.of(PersonalDataKind.CITIZEN_ID, 2))));
    }

    static ListedProblem silent(String account, int order, LocalDate found) {
        return new ListedProblem(
                Target.ACCOUNT,
                account,
                order,
                "甲局",
                ProblemKind.COLUMN_STALE,
                "政务新媒体未及时更新",
                Severity.ORDINARY,
                false,
                State.OPEN,
                found,
                null,
                new Place(null, HttpUrl.get("https://feeds.example/a.xml"), null, null, null, 0, List.of()));
    }

    static ProblemList january(Collection<ListedProblem> problems) {
        return ProblemListing.compose(JANUARY, ISSUED, problems, FULL);
    }

    static ProblemList january(ListedProblem... problems) {
        return january(List.of(problems));
    }
}
