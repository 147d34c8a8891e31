package org.govmonitor.check.availability;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.govmonitor.check.Check;
import org.govmonitor.check.Problem;
import org.govmonitor.check.Subject;
import org.govmonitor.check.Visit;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.probe.Reason;
import org.govmonitor.words.Words;

/**
 * SITE_UNREACHABLE by the standard's share: of a week of visits, at least 20 a day, 5 % or more did not open within 15 s
 * (国办秘函〔2019〕19号, 检查指标, 站点无法访问).
 */
public final class AvailabilityCheck implements Check<AvailabilityReading> {
    private static final Words WORDS = Words.of(Check.class);
    private static final ProblemKind KIND = ProblemKind.SITE_UNREACHABLE;

    @Override
    public Visit check(AvailabilityReading reading) {
        Subject subject = new Subject.OfSite(reading.address());
        if (reading.week() instanceof Week.NotEnough none) {
            DayTally day = none.lacking();
            String reason = WORDS.say("availability.few", day.day(), day.counted());
            return Visit.unreadable(KIND, subject, reason, reading.observedAt());
        }
        Week.Whole week = (Week.Whole) reading.week();
        if (!reading.rule().isFailedBy(week.failed(), week.counted())) {
            return Visit.inOrder(KIND, subject, reading.observedAt());
        }
        String note = note(week, reading.zone());
        return Visit.found(new Problem(KIND, subject, null, null, null, null, List.of(), note), reading.observedAt());
    }

    private static String note(Week.Whole week, ZoneId zone) {
        DateTimeFormatter minute =
                DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone);
        String said = WORDS.say(
                "availability.failed",
                week.from(),
                week.until(),
                week.counted(),
                week.failed(),
                share(week.failed(), week.counted()),
                minute.format(week.firstFailure()),
                minute.format(week.lastFailure()),
                reasons(week.reasons()));
        return week.unchecked() == 0 ? said : said + WORDS.say("availability.unchecked", week.unchecked());
    }

    private static String reasons(Map<Reason, Integer> reasons) {
        return reasons.entrySet().stream()
                .sorted(Map.Entry.<Reason, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> WORDS.say("availability.reason", entry.getKey().said(), entry.getValue()))
                .collect(Collectors.joining(WORDS.say("leak.comma")));
    }

    /** In percent with two digits, cut and not rounded: what is below the limit never reads as if it reached it. */
    public static String share(int failed, int counted) {
        long hundredths = counted == 0 ? 0 : failed * 10_000L / counted;
        return hundredths / 100 + "." + (hundredths % 100 < 10 ? "0" : "") + hundredths % 100;
    }
}
