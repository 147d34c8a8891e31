package org.govmonitor.check.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import okhttp3.HttpUrl;
import org.govmonitor.check.ColumnObservation;
import org.govmonitor.check.Standing;
import org.govmonitor.indicator.SiteLimits;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.registry.SiteColumn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SiteStandingTest {
    private static final LocalDate TODAY = LocalDate.of(2024, 5, 31);
    private static final SiteLimits LIMITS =
            new SiteLimits(5, Set.of(ColumnKind.NEWS, ColumnKind.NOTICE, ColumnKind.POLICY), 10, Period.ofMonths(3), 5);

    private final List<ColumnObservation> columns = new ArrayList<>();

    @Test
    void onlyNewsNoticesAndPolicyCountTowardsTheFirstVeto() {
        see(ColumnKind.NEWS, Standing.STALE, TODAY.minusDays(1));
        see(ColumnKind.NOTICE, Standing.STALE, TODAY.minusDays(1));
        see(ColumnKind.POLICY, Standing.STALE, TODAY.minusDays(1));
        see(ColumnKind.PLAN, Standing.STALE, TODAY.minusDays(1));
        see(ColumnKind.NEWS, Standing.DUE_SOON, TODAY);

        assertThat(standing().newsAndPolicy()).isEqualTo(new VetoCount(3, 5));
    }

    @Test
    void aColumnIsLongStaleWhereItIsOverdueForLongerThanTheCatalogueSays() {
        see(ColumnKind.PLAN, Standing.STALE, LocalDate.of(2024, 2, 29));
        see(ColumnKind.NEWS, Standing.STALE, LocalDate.of(2024, 2, 28));
        see(ColumnKind.PLAN, Standing.STALE, LocalDate.of(2024, 3, 1));

        assertThat(standing().longStale()).isEqualTo(new VetoCount(2, 10));
    }

    @Test
    void whatCouldNotBeReadCountsForNothingAndIsTold() {
        see(ColumnKind.NEWS, Standing.UNREADABLE, null);
        see(ColumnKind.STATIC, Standing.BLANK, null);
        see(ColumnKind.STATIC, Standing.NO_WINDOW, null);

        SiteStanding standing = standing();

        assertThat(standing.newsAndPolicy().count()).isZero();
        assertThat(standing.blank()).isEqualTo(new VetoCount(1, 5));
        assertThat(standing.registered()).isEqualTo(3);
        assertThat(standing.read()).isEqualTo(2);
        assertThat(standing.notRead()).isEqualTo(1);
    }

    @Test
    void aCountIsNearFromOneBelowItsLimit() {
        assertThat(new VetoCount(3, 5).isNear()).isFalse();
        assertThat(new VetoCount(4, 5).isNear()).isTrue();
        assertThat(new VetoCount(4, 5).isReached()).isFalse();
        assertThat(new VetoCount(5, 5).isReached()).isTrue();
    }

    private SiteStanding standing() {
        return SiteStanding.of(columns, LIMITS, TODAY);
    }

    private void see(ColumnKind kind, Standing standing, @Nullable LocalDate limit) {
        SiteColumn column =
                new SiteColumn("栏目" + columns.size(), HttpUrl.get("https://a.example/" + columns.size()), kind, null);
        columns.add(new ColumnObservation(column, kind, new Listing.Blank(), standing, limit, null, Instant.EPOCH));
    }
}
