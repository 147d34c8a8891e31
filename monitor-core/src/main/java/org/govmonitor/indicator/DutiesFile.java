package org.govmonitor.indicator;

import java.time.Duration;
import java.time.MonthDay;
import java.time.Period;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.words.Words;

/** The part of the catalogue's file on what a site owes as a whole. */
final class DutiesFile {
    private static final Words WORDS = Words.of(DutiesFile.class);

    private DutiesFile() {}

    static HomepageRule homepage(Section file) {
        Section home = file.section("homepage").only("within", "due-soon");
        return new HomepageRule(
                new UpdateWindow.Rolling(home.parsed("within", UpdateWindow::period)),
                home.parsed("due-soon", UpdateWindow::period));
    }

    static SiteLimits limits(Section file) {
        Section limits = file.section("site-limits").only("news-and-policy", "long-stale", "blank");
        Section news = limits.section("news-and-policy").only("limit", "kinds");
        Section longStale = limits.section("long-stale").only("limit", "overdue");
        return new SiteLimits(
                news.count("limit"),
                kinds(news),
                longStale.count("limit"),
                longStale.parsed("overdue", UpdateWindow::period),
                limits.section("blank").only("limit").count("limit"));
    }

    static AvailabilityRule availability(Section file) {
        Section rule =
                file.section("availability").only("share", "limit-seconds", "days", "per-day", "certificate-expiry");
        return new AvailabilityRule(
                rule.count("share", 100),
                Duration.ofSeconds(rule.count("limit-seconds", 60)),
                rule.count("days", 31),
                rule.count("per-day", 288),
                rule.parsed("certificate-expiry", UpdateWindow::period));
    }

    private static Set<ColumnKind> kinds(Section news) {
        Set<ColumnKind> kinds = EnumSet.noneOf(ColumnKind.class);
        kinds.addAll(news.constants("kinds", ColumnKind.values()));
        return kinds;
    }

    static AnnualReports annualReports(Section file) {
        Section all = file.section("annual-reports").only("governments", "not-reports", "WEBSITE", "DISCLOSURE");
        Map<AnnualReport, ReportRule> rules = new EnumMap<>(AnnualReport.class);
        for (AnnualReport report : AnnualReport.values()) {
            Section rule = all.section(report.name()).only("due", "due-of-government", "columns", "titles");
            MonthDay due = rule.parsed("due", UpdateWindow::dayOfYear);
            rules.put(
                    report,
                    new ReportRule(
                            due,
                            rule.has("due-of-government")
                                    ? rule.parsed("due-of-government", UpdateWindow::dayOfYear)
                                    : due,
                            forms(rule, "columns"),
                            forms(rule, "titles")));
        }
        return new AnnualReports(rules, all.someTexts("governments"), all.texts("not-reports"));
    }

    static AccountRule accounts(Section file) {
        Section accounts =
                file.section("accounts").only("within", "warn", "per-week", "unreadable-after", "bridge-stale");
        List<Integer> warn = accounts.counts("warn");
        if (warn.size() != 2 || warn.get(0) >= warn.get(1)) {
            throw accounts.wrong("warn", WORDS.say("warn.form"));
        }
        return new AccountRule(
                new UpdateWindow.Rolling(accounts.parsed("within", UpdateWindow::period)),
                warn.get(0),
                warn.get(1),
                accounts.has("per-week") ? accounts.count("per-week") : null,
                accounts.parsed("unreadable-after", UpdateWindow::period),
                accounts.parsed("bridge-stale", DutiesFile::days));
    }

    /** A time in days, which is as long on every day of the year. */
    private static Period days(String text) {
        Period period = UpdateWindow.period(text);
        if (period.getDays() == 0) {
            throw new IllegalArgumentException(WORDS.say("days.form", text));
        }
        return period;
    }

    private static List<WordForm> forms(Section rule, String key) {
        return rule.someTexts(key).stream().map(WordForm::of).toList();
    }
}
