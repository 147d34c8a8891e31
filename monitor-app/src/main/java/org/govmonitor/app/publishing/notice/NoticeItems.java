package org.govmonitor.app.publishing.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.govmonitor.app.ledger.Detail;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.check.Evidence;
import org.govmonitor.check.leak.Samples;
import org.govmonitor.export.ListText;
import org.govmonitor.export.notice.NoticeText.Item;
import org.govmonitor.indicator.Indicators;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/** Says a finding in the words of a notice. What is personal was masked when it was found. */
final class NoticeItems {
    private static final Words WORDS = Words.of(NoticeItems.class);

    private final Indicators indicators;
    private final Instant now;
    private final LocalDate today;
    private final ZoneId zone;

    NoticeItems(Indicators indicators, Instant now, LocalDate today, ZoneId zone) {
        this.indicators = indicators;
        this.now = now;
        this.today = today;
        this.zone = zone;
    }

    Item of(FindingView finding, String target) {
        return new Item(
                target,
                place(finding),
                finding.wording(),
                situation(finding),
                indicators.of(finding.kind()).clause(),
                deadline(finding));
    }

    private static String place(FindingView finding) {
        List<String> parts = new ArrayList<>();
        Detail detail = finding.detail();
        add(parts, detail.column());
        String url =
                finding.subject().url() == null ? null : finding.subject().url().toString();
        add(parts, url);
        String place = String.join(" ", parts);
        return detail.page() == null || detail.page().equals(url) ? place : place + WORDS.say("linked", detail.page());
    }

    private String situation(FindingView finding) {
        Detail detail = finding.detail();
        List<String> parts = new ArrayList<>();
        parts.add(WORDS.say("found", day(finding.foundOn())));
        add(parts, detail.explanation(finding.kind()));
        if (detail.newest() != null) {
            parts.add(WORDS.say("newest", day(detail.newest())));
        }
        if (detail.limit() != null) {
            parts.add(WORDS.say("limit", day(detail.limit())));
        }
        List<Evidence> samples = Samples.of(detail.evidence());
        samples.forEach(hit -> parts.add(ListText.evidence(hit)));
        if (detail.hits() > samples.size()) {
            parts.add(WORDS.say("more", detail.hits() - samples.size()));
        }
        return String.join(WORDS.say("and"), parts);
    }

    private String deadline(FindingView finding) {
        Instant due = finding.term().dueAt();
        if (due == null) {
            return WORDS.say("due.none");
        }
        ZonedDateTime first = due.atZone(zone);
        String said = first.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? day(first.toLocalDate().minusDays(1))
                : WORDS.say("due.hour", day(first.toLocalDate()), first.getHour(), minute(first));
        long late = finding.overdueDays(now);
        return late == 0 ? said : WORDS.say("due.late", said, late);
    }

    private static String minute(ZonedDateTime time) {
        return time.getMinute() == 0 ? "" : WORDS.say("due.minute", time.getMinute());
    }

    private String day(LocalDate day) {
        return ListText.date(day, YearMonth.from(today));
    }

    private static void add(List<String> parts, @Nullable String part) {
        if (part != null && !part.isBlank()) {
            parts.add(part);
        }
    }
}
