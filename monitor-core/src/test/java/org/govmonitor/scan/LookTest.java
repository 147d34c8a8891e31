package org.govmonitor.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.govmonitor.scan.FakeWeb.TODAY;
import static org.govmonitor.scan.FakeWeb.list;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.check.Visit;
import org.govmonitor.check.seen.Answered;
import org.govmonitor.check.seen.ListingSeen;
import org.govmonitor.indicator.ProblemKind;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LookTest {
    private final List<Visit> visits = new ArrayList<>();
    private FakeWeb web;

    @BeforeEach
    void open() throws IOException {
        web = new FakeWeb();
    }

    @AfterEach
    void close() {
        web.close();
    }

    @Test
    void aColumnCostsItsPageAndTheHomePage() throws IOException {
        web.page("/", "<p>安远县人民政府网站</p>").page("/dt/", list(TODAY.minusDays(90), 6, ""));

        look(web.site(web.column("政务动态", "/dt/", ColumnKind.NEWS)), ProblemKind.COLUMN_STALE, Known.NOTHING);

        assertThat(web.asked()).containsExactly("/", "/dt/");
        assertThat(verdict(ProblemKind.COLUMN_STALE))
                .returns(Visit.Outcome.FOUND, Visit::outcome)
                .satisfies(visit -> assertThat(listing(visit).items()).hasSize(6))
                .satisfies(visit -> assertThat(answered(visit).status()).isEqualTo(200));
    }

    @Test
    void aDocumentIsReadWithoutTheColumnsOfItsSite() throws IOException {
        HttpUrl page = web.page("/", "<p>安远县人民政府网站</p>")
                .page("/dt/", list(TODAY, 6, ""))
                .page("/a.html", "<p>会议在县政府召开。</p>")
                .url("/a.html");

        look(
                web.site(web.column("政务动态", "/dt/", ColumnKind.NEWS)),
                ProblemKind.PRIVACY_LEAK,
                new Known(Set.of(page), Set.of(), Map.of()));

        assertThat(web.asked()).containsExactly("/", "/a.html");
        assertThat(verdict(ProblemKind.PRIVACY_LEAK).outcome()).isEqualTo(Visit.Outcome.IN_ORDER);
    }

    @Test
    void aHomePageThatTellsByItselfIsReadAlone() throws IOException {
        web.page("/", list(TODAY.minusDays(1), 6, "")).page("/dt/", list(TODAY, 6, ""));

        look(web.site(web.column("政务动态", "/dt/", ColumnKind.NEWS)), ProblemKind.HOMEPAGE_STALE, Known.NOTHING);

        assertThat(web.asked()).containsExactly("/");
        assertThat(verdict(ProblemKind.HOMEPAGE_STALE))
                .returns(Visit.Outcome.IN_ORDER, Visit::outcome)
                .satisfies(visit -> assertThat(listing(visit).newest()).isEqualTo(TODAY.minusDays(1)));
    }

    @Test
    void aSiteThatDoesNotOpenSaysNothingOfItsColumns() throws IOException {
        web.page("/dt/", list(TODAY, 6, ""));

        SiteScan scan =
                look(web.site(web.column("政务动态", "/dt/", ColumnKind.NEWS)), ProblemKind.COLUMN_STALE, Known.NOTHING);

        assertThat(scan.state()).isEqualTo(SiteScan.State.UNREACHABLE);
        assertThat(verdict(ProblemKind.COLUMN_STALE).outcome()).isEqualTo(Visit.Outcome.UNREADABLE);
    }

    private SiteScan look(Site site, ProblemKind kind, Known known) throws IOException {
        return web.scanner().look(site, kind, FakeWeb.plan(), known, new ScanListener() {
            @Override
            public void visited(Site seen, Visit visit) {
                visits.add(visit);
            }
        });
    }

    private static ListingSeen listing(Visit visit) {
        return Objects.requireNonNull(Objects.requireNonNull(visit.seen()).listing());
    }

    private static Answered answered(Visit visit) {
        return Objects.requireNonNull(Objects.requireNonNull(visit.seen()).answered());
    }

    private Visit verdict(ProblemKind kind) {
        return visits.stream().filter(visit -> visit.kind() == kind).findFirst().orElseThrow();
    }
}
