package org.govmonitor.app.publishing.bulletin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import okhttp3.HttpUrl;
import org.govmonitor.app.accounts.round.AccountRounds;
import org.govmonitor.app.figures.FigureDraft;
import org.govmonitor.app.figures.Figures;
import org.govmonitor.app.figures.Way;
import org.govmonitor.app.ledger.Claim;
import org.govmonitor.app.ledger.Command;
import org.govmonitor.app.ledger.Entered;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.ledger.FindingsByHand;
import org.govmonitor.app.ledger.HandFinding;
import org.govmonitor.app.ledger.Review;
import org.govmonitor.app.ledger.ScanIntake;
import org.govmonitor.app.ledger.SiteScanEnd;
import org.govmonitor.app.ledger.SiteScanKey;
import org.govmonitor.app.registration.NamedTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.figure.Channel;
import org.govmonitor.figure.CountyOrders;
import org.govmonitor.figure.Filing;
import org.govmonitor.figure.Letters;
import org.govmonitor.figure.WorkOrders;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.registry.AccountSource;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.MediaAccount;
import org.govmonitor.registry.Platform;
import org.govmonitor.registry.Registry;
import org.govmonitor.registry.Site;
import org.govmonitor.registry.SiteColumn;
import org.govmonitor.registry.SourceKind;
import org.govmonitor.registry.Unit;
import org.govmonitor.scan.SiteScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The office as it was when the first bulletin of 2024 was written: what was watched, found, put right, published and counted. */
final class January2024 {
    static final YearMonth MONTH = YearMonth.of(2024, 1);
    private static final LocalDate FOUND = LocalDate.of(2024, 1, 8);
    private static final LocalDate DUE = LocalDate.of(2024, 1, 31);
    private static final Instant THAT_DAY = Instant.parse("2024-01-08T06:00:00Z");
    private static final int COLUMNS = 9;

    private final ConfigurableApplicationContext office;

    January2024(ConfigurableApplicationContext office) {
        this.office = office;
    }

    void live() {
        register();
        for (NamedTarget target : office.getBean(Registrations.class).named(Sight.EVERYTHING)) {
            scanned(target);
            if (target.sort() == NamedTarget.Sort.SITE) {
                report(target, "WEBSITE", DUE);
                boolean government = target.unit().contains("政府办");
                report(target, "DISCLOSURE", government ? LocalDate.of(2024, 3, 31) : DUE);
            }
        }
        for (int number = 1; number <= COLUMNS; number++) {
            String at = "https://ay.example/lm" + number + "/";
            rectified(enter("安远县人民政府网", ProblemKind.COLUMN_STALE, at, "栏目" + number));
        }
        rectified(enter("市卫生健康委网站", ProblemKind.PRIVACY_LEAK, "https://wjw.example/gs/1.html", null));
        figures(9);
    }

    /** @param open of the letters of 依申请公开, of which 26 of 35 are closed */
    void figures(int open) {
        Figures figures = office.getBean(Figures.class);
        LocalDateTime monthEnd = LocalDateTime.of(2024, 2, 1, 0, 0);
        List<Letters> letters = List.of(
                new Letters(Channel.DISCLOSURE, 35, 26, open, 0),
                new Letters(Channel.ONLINE, 139, 109, 30, 0),
                new Letters(Channel.GOVERNOR, 6, 6, 0, 0),
                new Letters(Channel.CORRECTION, 5, 5, 0, 0));
        save(
                figures,
                FigureDraft.letters(MONTH, monthEnd, "门户网站后台", Way.FORM, letters)
                        .saying(null, "更正"));
        WorkOrders orders = new WorkOrders(
                MONTH.atDay(1),
                DUE,
                LocalDateTime.of(2024, 2, 9, 0, 0),
                2923,
                2920,
                12,
                List.of(new CountyOrders("会昌", null, null, null, 3)));
        save(figures, FigureDraft.orders(MONTH, orders, "问政赣州", Way.FORM).saying(null, "更正"));
        save(
                figures,
                FigureDraft.filing(MONTH, monthEnd, "全国政府网站信息报送系统", Way.FORM, new Filing(2023, 3, 3))
                        .saying(null, "更正"));
    }

    private static void save(Figures figures, FigureDraft draft) {
        int seen = figures.latest(MONTH, draft.matter())
                .map(entry -> entry.version())
                .orElse(0);
        figures.save(draft, seen, "编辑");
    }

    private void register() {
        List<SiteColumn> columns = new ArrayList<>();
        HttpUrl home = HttpUrl.get("https://ay.example/");
        for (int number = 1; number <= COLUMNS; number++) {
            columns.add(new SiteColumn("栏目" + number, home.resolve("lm" + number + "/"), ColumnKind.NEWS, null));
        }
        office.getBean(Registrations.class)
                .take(new Registry(
                        List.of(new Unit("安远县政府办", null), new Unit("市政府办公室", null), new Unit("市卫生健康委员会", null)),
                        List.of(
                                new Site("市政府门户网站", HttpUrl.get("https://gz.example/"), "市政府办公室", null, List.of()),
                                new Site("安远县人民政府网", home, "安远县政府办", null, columns),
                                new Site("市卫生健康委网站", HttpUrl.get("https://wjw.example/"), "市卫生健康委员会", null, List.of())),
                        List.of(new MediaAccount(
                                "卫生健康",
                                Platform.WECHAT,
                                "市卫生健康委员会",
                                List.of(AccountSource.plain(SourceKind.SELF_REPORT))))));
    }

    private void scanned(NamedTarget target) {
        ScanIntake intake = office.getBean(ScanIntake.class);
        boolean site = target.sort() == NamedTarget.Sort.SITE;
        String plan = site ? "columns" : AccountRounds.PLAN;
        Claim claim = intake.claim(new SiteScanKey(target.id(), plan, Instant.parse("2024-01-30T22:00:00Z")))
                .orElseThrow();
        int columns = target.name().startsWith("安远") ? COLUMNS : 0;
        intake.end(claim, new SiteScanEnd(SiteScan.State.SCANNED, columns, columns, 3, 0, 0));
    }

    private void report(NamedTarget site, String report, LocalDate due) {
        boolean published = due.equals(DUE);
        JdbcClient.create(office.getBean(DataSource.class))
                .sql("insert into annual_report (site_id, report, report_year, state, due, published_on, observed_at)"
                        + " values (?, ?, 2023, ?, ?, ?, ?)")
                .params(java.util.Arrays.asList(
                        site.id(),
                        report,
                        published ? "PUBLISHED" : "NOT_DUE",
                        due,
                        published ? LocalDate.of(2024, 1, 20) : null,
                        OffsetDateTime.of(2024, 2, 1, 0, 0, 0, 0, ZoneOffset.UTC)))
                .update();
    }

    private long enter(String name, ProblemKind kind, String at, @org.jspecify.annotations.Nullable String column) {
        long target = office.getBean(Registrations.class).named(Sight.EVERYTHING).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
        HandFinding found =
                new HandFinding(target, kind, HttpUrl.get(at), column, "人工发现", null, FOUND, null, null, null);
        Entered entered =
                office.getBean(FindingsByHand.class).enter(Sight.EVERYTHING, found, Command.of("审核员", null, THAT_DAY));
        assertThat(entered.why()).isNull();
        return java.util.Objects.requireNonNull(entered.findingId());
    }

    /** The same day. */
    private void rectified(long finding) {
        Review review = office.getBean(Review.class);
        Findings findings = office.getBean(Findings.class);
        review.report(
                Sight.EVERYTHING,
                List.of(findings.byId(Sight.EVERYTHING, finding)
                        .orElseThrow()
                        .brief()
                        .seen()),
                FOUND,
                Command.of("单位", "已更新", THAT_DAY));
        review.close(
                Sight.EVERYTHING,
                List.of(findings.byId(Sight.EVERYTHING, finding)
                        .orElseThrow()
                        .brief()
                        .seen()),
                Command.of("审核员", null, THAT_DAY));
    }
}
