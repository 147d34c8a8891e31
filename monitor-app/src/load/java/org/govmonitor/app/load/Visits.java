package org.govmonitor.app.load;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every page, with the filters, orders, deep pages and searches that people use. */
final class Visits {
    private static final int FILE_MILLIS = 60_000;
    private static final int LIST_MILLIS = 3_000;

    private Visits() {}

    static List<Visit> all(JdbcClient store, LocalDate today) {
        YearMonth month = YearMonth.from(today);
        YearMonth longest = month.minusMonths(2);
        List<Visit> visits = new ArrayList<>();
        pages(month, longest, store).forEach(path -> visits.add(Visit.page(path)));
        for (String file :
                List.of("/findings?as=xlsx", "/findings?as=csv", "/runs?as=xlsx", "/settings/audit?as=csv")) {
            visits.add(Visit.file(file, FILE_MILLIS));
        }
        for (String file : List.of(
                "/sites?as=xlsx",
                "/sites/1?as=xlsx",
                "/accounts?as=xlsx",
                "/units?as=xlsx",
                "/registry/export.yaml",
                "/registry/export.xlsx")) {
            visits.add(Visit.file(file, LIST_MILLIS));
        }
        for (String tail : List.of(".docx", ".xlsx", ".csv", "-coverage.csv", "-detail.xlsx")) {
            visits.add(Visit.file("/lists/" + longest + tail, LIST_MILLIS));
        }
        return visits;
    }

    private static List<String> pages(YearMonth month, YearMonth longest, JdbcClient store) {
        List<String> pages = new ArrayList<>(List.of("/", "/cases", "/cases?at=30", "/help", "/me"));
        pages.addAll(findings(month, store));
        pages.addAll(List.of(
                "/sites",
                "/sites?page=3&sort=-name",
                "/sites?q=%E7%AC%AC1",
                "/sites?sort=nextDue",
                "/sites/1",
                "/sites/1/proposals",
                "/sites/1/search",
                "/sites/new",
                "/sites/1/edit",
                "/sites/1/columns/new",
                "/columns/7/edit",
                "/accounts",
                "/accounts?page=3",
                "/accounts?q=%E7%AC%AC31",
                "/accounts/301",
                "/accounts/new",
                "/accounts/301/edit",
                "/registry/import",
                "/runs",
                "/runs?page=20",
                "/runs?plan=COLUMNS",
                "/runs/now",
                "/runs/"
                        + store.sql("select max(id) from scan_run where plan = 'columns'")
                                .query(Long.class)
                                .single(),
                "/lists",
                "/lists?month=" + longest,
                "/lists?month=" + month.minusMonths(1),
                "/bulletins",
                "/bulletins/" + longest,
                "/figures",
                "/figures?month=" + longest,
                "/chase",
                "/settings",
                "/settings/schedules",
                "/settings/schedules/columns",
                "/settings/exemptions",
                "/units",
                "/units/new",
                "/settings/people",
                "/settings/people/1",
                "/settings/audit",
                "/settings/audit?page=100",
                "/settings/audit?what=SIGNED_IN",
                "/settings/channels",
                "/settings/messages"));
        return pages;
    }

    private static List<String> findings(YearMonth month, JdbcClient store) {
        List<String> pages = new ArrayList<>(List.of(
                "/findings",
                "/findings?page=40",
                "/findings?page=3000",
                "/findings?sort=due",
                "/findings?sort=-severity",
                "/findings?sort=target&page=100",
                "/findings?sort=state",
                "/findings?state=OPEN",
                "/findings?state=NEW&sort=severity",
                "/findings?state=CLOSED&page=2",
                "/findings?state=OPEN&due=OVERDUE",
                "/findings?waiting=true",
                "/findings?recurring=true",
                "/findings?kind=PRIVACY_LEAK&severity=SEVERE",
                "/findings?target=7",
                "/findings?target=7&state=OPEN",
                "/findings?month=" + month.minusMonths(3),
                "/findings?unit="
                        + "%E7%AC%AC5%E5%8D%95%E4%BD%8D%E4%BF%A1%E6%81%AF%E5%85%AC%E5%BC%80%E5%8A%9E%E5%85%AC%E5%AE%A4",
                "/findings?q=gsmd4711",
                "/findings?q=%E6%94%BF%E7%AD%96%E8%A7%A3%E8%AF%BB",
                "/findings?q=%E6%B2%A1%E6%9C%89%E7%9A%84",
                "/findings?q=4711",
                "/findings?q=%E7%AC%AC7%E5%8F%B7&state=OPEN",
                "/findings?q=%E6%94%BF%E7%AD%96%E8%A7%A3%E8%AF%BB&state=CLOSED",
                "/findings/new",
                "/findings/import"));
        for (String state : List.of("NEW", "OPEN", "CLOSED", "REJECTED")) {
            long id = store.sql(
                            "select max(id) from finding where state = :state and target_id in (1, 61, 121, 181, 241, 301)")
                    .param("state", state)
                    .query(Long.class)
                    .optional()
                    .orElse(1L);
            pages.add("/findings/" + id);
            pages.add("/findings/" + id + "/why");
            pages.add("/findings/" + id + "/verify");
        }
        return pages;
    }
}
