package org.govmonitor.bulletin;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.govmonitor.bulletin.ReportsSeen.Body;
import org.govmonitor.bulletin.ReportsSeen.Line;
import org.govmonitor.bulletin.Watched.Found;
import org.govmonitor.bulletin.Worst.Named;
import org.govmonitor.figure.Channel;
import org.govmonitor.figure.CountyOrders;
import org.govmonitor.figure.Filing;
import org.govmonitor.figure.Letters;
import org.govmonitor.figure.MonthFigures;
import org.govmonitor.figure.WorkOrders;
import org.govmonitor.indicator.AnnualReport;
import org.govmonitor.indicator.ProblemKind;

/** The month of the first bulletin of 2024, as facts. */
public final class January2024 {
    public static final YearMonth MONTH = YearMonth.of(2024, 1);
    private static final LocalDate DUE = LocalDate.of(2024, 1, 31);

    public static final Names GANZHOU = new Names("全市", "市直各部门", "各县（市、区）政府", "市政府门户网站", "问政赣州");
    public static final Style TRUNCATED = new Style(GANZHOU, new Grades(2, 5, 50), RoundingMode.DOWN);
    public static final Style ROUNDED = new Style(GANZHOU, new Grades(2, 5, 50), RoundingMode.HALF_UP);

    private January2024() {}

    public static MonthFigures figures() {
        return new MonthFigures(
                MONTH,
                List.of(
                        new Letters(Channel.DISCLOSURE, 35, 26, 9, 0),
                        new Letters(Channel.ONLINE, 139, 109, 30, 0),
                        new Letters(Channel.GOVERNOR, 6, 6, 0, 0),
                        new Letters(Channel.CORRECTION, 5, 5, 0, 0)),
                new WorkOrders(
                        MONTH.atDay(1),
                        DUE,
                        LocalDateTime.of(2024, 2, 9, 0, 0),
                        2923,
                        2920,
                        12,
                        List.of(new CountyOrders("会昌", null, null, null, 3))),
                new Filing(2023, 61, 61));
    }

    public static ReportsSeen reports() {
        return new ReportsSeen(
                2023,
                List.of(
                        new Line(AnnualReport.WEBSITE, Body.SITE, DUE, 61, 0, 0, 0, 0),
                        new Line(AnnualReport.DISCLOSURE, Body.DEPARTMENT, DUE, 38, 0, 0, 0, 0),
                        new Line(AnnualReport.DISCLOSURE, Body.GOVERNMENT, LocalDate.of(2024, 3, 31), 0, 0, 0, 0, 19)));
    }

    /** Nine columns of one site and a leak on another; the leak is not in the appendix. */
    public static Facts facts() {
        return new Facts(
                MONTH,
                LocalDate.of(2024, 2, 24),
                reports(),
                new Watched(
                        61,
                        61,
                        2,
                        List.of(
                                new Found(ProblemKind.COLUMN_STALE, "栏目未及时更新", 1, 9),
                                new Found(ProblemKind.PRIVACY_LEAK, "个人隐私信息泄露", 1, 1)),
                        null),
                new Watched(300, 300, 0, List.of(), null),
                new Worst(1, 40, new Named("安远县人民政府网", 9), 0, 300, null, 1, 61, 0, 0, null, 0),
                figures(),
                new Appended(1, 1, 9, List.of("栏目未及时更新"), Map.of("安远县人民政府网", 9)));
    }
}
