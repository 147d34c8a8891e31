package org.govmonitor.check;

import java.util.Objects;
import okhttp3.HttpUrl;
import org.govmonitor.indicator.AnnualReport;
import org.govmonitor.registry.Platform;
import org.jspecify.annotations.Nullable;

/** What a verdict is about. With the kind of problem it is the identity of a finding; wording and position never are. */
public sealed interface Subject {

    /** The canonical address; null for an account, which has none. */
    @Nullable
    HttpUrl url();

    /** What tells it from others of its sort in one site or account: mostly its address. */
    default String place() {
        return Objects.requireNonNull(url(), "every subject but an account has an address")
                .toString();
    }

    /** The site as a whole; the address is its home page. */
    record OfSite(HttpUrl url) implements Subject {}

    /** A registered column. */
    record OfColumn(HttpUrl url, String name) implements Subject {}

    /**
     * The report of one year, missed in the column that carries it. Each report of each year is a subject of its own: what
     * was missing last year says nothing of this year's.
     *
     * @param name of the column
     * @param year that is reported on
     */
    record OfReport(HttpUrl url, String name, AnnualReport report, int year) implements Subject {}

    /** One page or attachment. */
    record OfDocument(HttpUrl url) implements Subject {}

    /** A media account as a whole. */
    record OfAccount(Platform platform, String name) implements Subject {
        @Override
        public @Nullable HttpUrl url() {
            return null;
        }

        @Override
        public String place() {
            return platform + " " + name;
        }
    }
}
