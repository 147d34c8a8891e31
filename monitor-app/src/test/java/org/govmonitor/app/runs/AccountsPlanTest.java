package org.govmonitor.app.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.sql.DataSource;
import org.govmonitor.app.ledger.FindingOrder;
import org.govmonitor.app.ledger.FindingQuery;
import org.govmonitor.app.ledger.FindingState;
import org.govmonitor.app.ledger.FindingView;
import org.govmonitor.app.ledger.Findings;
import org.govmonitor.app.registration.RegisteredTarget;
import org.govmonitor.app.registration.Registrations;
import org.govmonitor.app.registration.Sight;
import org.govmonitor.indicator.ProblemKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Accounts as the service reads them by their plan, and what scans of sites tell of them. */
class AccountsPlanTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 8);

    private final SettableClock clock = new SettableClock(FIRST.atTime(9, 0));
    private final SmallSite site = new SmallSite(List.of("政务动态"));

    @TempDir
    Path folder;

    private ConfigurableApplicationContext office;

    @BeforeEach
    void open() throws IOException {
        site.publishAll(FIRST);
        site.register(folder);
        Path registry = folder.resolve("config/sites.yaml");
        Files.writeString(registry, Files.readString(registry) + """
                accounts:
                  - name: 乐安发布
                    platform: WECHAT
                    unit: %s
                    sources: [{kind: FEED, url: "%sfeed.xml"}]
                """.formatted(SmallSite.UNIT, site.home()));
        office = TestOffice.start(folder, clock, "monitor.media.article-delay=0");
    }

    @AfterEach
    void close() {
        office.close();
        site.close();
    }

    /** A feed as RSSHub makes it, made on a day with a newest post of another. */
    private void feed(LocalDate made, LocalDate newest) {
        DateTimeFormatter rfc = DateTimeFormatter.RFC_1123_DATE_TIME;
        site.file("/feed.xml", """
                <?xml version="1.0" encoding="UTF-8"?>
                <rss version="2.0"><channel><title>乐安发布</title><generator>RSSHub</generator>
                <lastBuildDate>%s</lastBuildDate>
                <item><title>乐安县召开工作会议</title><link>%spost-of-%s.html</link>
                <pubDate>%s</pubDate></item></channel></rss>""".formatted(
                        rfc.format(made.atTime(0, 30).atOffset(ZoneOffset.UTC)),
                        site.home(),
                        newest,
                        rfc.format(newest.atTime(1, 0).atOffset(ZoneOffset.UTC)))
                .getBytes(StandardCharsets.UTF_8));
    }

    private void run(Plan plan, LocalDate day) {
        clock.set(day.atTime(9, 0));
        assertThat(office.getBean(ScanRuns.class).run(plan, clock.instant())).isEqualTo(RunState.ENDED);
    }

    private List<FindingView> findings() {
        return office.getBean(Findings.class)
                .whole(Sight.EVERYTHING, FindingQuery.ALL, FindingOrder.LATEST_FIRST, 0, 100)
                .findings();
    }

    @Test
    void anAccountThatFallsSilentIsFoundUnderItsOwnNumberAndRectifiedByItsNextPost() {
        feed(FIRST, FIRST.minusDays(2));
        run(Plan.ACCOUNTS, FIRST);
        assertThat(findings()).isEmpty();

        LocalDate late = FIRST.plusDays(20);
        feed(late, FIRST.minusDays(2));
        run(Plan.ACCOUNTS, late);
        assertThat(findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(ProblemKind.ACCOUNT_STALE);
            assertThat(finding.state()).isEqualTo(FindingState.OPEN);
            assertThat(name(finding)).isEqualTo("乐安发布（微信公众号）");
        });

        feed(late.plusDays(1), late.plusDays(1));
        run(Plan.ACCOUNTS, late.plusDays(1));
        assertThat(findings()).extracting(FindingView::state).containsExactly(FindingState.RECTIFIED);
    }

    private String name(FindingView finding) {
        return office.getBean(Registrations.class).targets().stream()
                .filter(target -> target.id() == finding.targetId())
                .map(RegisteredTarget::name)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFeedThatIsGoneAccusesNobody() {
        feed(FIRST, FIRST.minusDays(2));
        run(Plan.ACCOUNTS, FIRST);
        site.takeBack("/feed.xml");
        run(Plan.ACCOUNTS, FIRST.plusDays(30));
        assertThat(findings()).extracting(FindingView::kind).doesNotContain(ProblemKind.ACCOUNT_STALE);
    }

    @Test
    void aPostThatAColumnLinksToIsNotedForTheAccountsOfTheUnit() {
        site.link("政务动态", "https://mp.weixin.qq.com/s/klmnopqrst", "乐安县春耕备耕工作全面展开", FIRST);
        run(Plan.COLUMNS, FIRST);
        assertThat(new JdbcTemplate(office.getBean(DataSource.class))
                        .queryForObject("select count(*) from account_site_link", Integer.class))
                .isEqualTo(1);
    }
}
