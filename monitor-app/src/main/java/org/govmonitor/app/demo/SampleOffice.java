package org.govmonitor.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.govmonitor.registry.ColumnKind;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What {@code demo/sample.yaml} says of the sample sites and accounts.
 *
 * @param titles titles by topic, used in turn
 */
record SampleOffice(List<SampleSite> sites, List<SampleAccount> accounts, Map<String, List<String>> titles) {
    private static final Words WORDS = Words.of(SampleOffice.class);

    static SampleOffice load() throws IOException {
        try (InputStream yaml = SampleOffice.class.getResourceAsStream("/demo/sample.yaml")) {
            return new YAMLMapper().readValue(yaml, SampleOffice.class);
        }
    }

    /**
     * A sample site.
     *
     * @param port the port it prefers on loopback
     * @param charset the charset of its pages
     * @param markup the template of its lists
     * @param closed whether it does not open on the present day; null where it does
     * @param care how well its columns were kept in the past, 1 where nothing is said
     */
    record SampleSite(
            String name,
            String unit,
            int port,
            String charset,
            String markup,
            List<SampleColumn> columns,
            @Nullable List<SampleArticle> articles,
            @Nullable Boolean closed,
            @Nullable Double care) {

        boolean isClosed() {
            return Boolean.TRUE.equals(closed);
        }

        List<SampleArticle> written() {
            return articles == null ? List.of() : articles;
        }
    }

    /**
     * A column; its items are evenly spaced.
     *
     * @param path its address, where one ending in {@code list} takes {@code .shtml} and {@code _2.shtml}
     * @param newest age in days of its newest item
     * @param every days between two items
     * @param goneFor for how many days it has been empty, or null if it never was
     * @param yearlyOn month and day of its one item a year, or null where its items are evenly spaced
     */
    record SampleColumn(
            String name,
            String path,
            ColumnKind kind,
            int newest,
            int every,
            int count,
            String about,
            @Nullable Integer goneFor,
            @Nullable String yearlyOn) {

        /** The day of an item, 0 for the newest that there is on the present day. */
        LocalDate day(int number, LocalDate present) {
            if (yearlyOn == null) {
                return present.minusDays(newest + (long) number * every);
            }
            LocalDate last = MonthDay.parse("--" + yearlyOn).atYear(present.getYear());
            return (last.isAfter(present) ? last.minusYears(1) : last).minusYears(number);
        }

        boolean isEmptyOn(LocalDate shown, LocalDate present) {
            return goneFor != null && !shown.isBefore(present.minusDays(goneFor));
        }
    }

    /**
     * A media account of the unit of a site, which serves the feed of its bridge; its posts are evenly spaced.
     *
     * @param site the name of the site
     * @param path of the feed
     * @param newest age in days of its newest post
     * @param every days between two posts
     */
    record SampleAccount(String name, String site, String path, int newest, int every, int count, String about) {}

    /**
     * An article written out, in a column named by its name.
     *
     * @param sheet the name of the workbook that it links to, or null
     * @param rows of that workbook, or null
     */
    record SampleArticle(
            String column,
            int daysAgo,
            String title,
            String body,
            @Nullable String sheet,
            @Nullable List<List<String>> rows) {}

    /**
     * One item of a list and the article behind it.
     *
     * @param path of the article
     */
    public record Item(String path, String title, LocalDate day, String body) {}

    /**
     * The items of a column as a visitor sees them on a day, newest first.
     *
     * @param present the day that all ages count from
     * @param shown the day of the visit, not after {@code present}
     */
    List<Item> items(SampleSite site, SampleColumn column, LocalDate present, LocalDate shown) {
        if (column.isEmptyOn(shown, present)) {
            return List.of();
        }
        Stream<Item> regular =
                IntStream.range(0, column.count()).mapToObj(n -> item(site, column, n, column.day(n, present)));
        Stream<Item> special = site.written().stream()
                .filter(article -> article.column().equals(column.name()))
                .map(article -> item(site, article, present));
        return Stream.concat(special, regular)
                .filter(item -> !item.day().isAfter(shown))
                .sorted((a, b) -> b.day().compareTo(a.day()))
                .toList();
    }

    /** One of the items of a column that say nothing in particular. */
    Item item(SampleSite site, SampleColumn column, int number, LocalDate day) {
        List<String> names = titles.getOrDefault(column.about(), List.of(column.name()));
        int place = site.columns().indexOf(column);
        String title =
                names.get((number + place) % names.size()).replace("{year}", Integer.toString(day.getYear() - 1));
        return new Item(articlePath(place, day, number), title, day, "<p>" + title + "。</p>");
    }

    /** An article written out, as an item of its column. */
    Item item(SampleSite site, SampleArticle article, LocalDate present) {
        LocalDate day = present.minusDays(article.daysAgo());
        int place = site.columns().stream().map(SampleColumn::name).toList().indexOf(article.column());
        String path = articlePath(place, day, 900 + site.written().indexOf(article));
        String link = article.sheet() == null
                ? ""
                : "<p>" + WORDS.say("attachment") + "<a href=\"" + sheetPath(path) + "\">" + article.sheet()
                        + SampleSheet.TAIL + "</a></p>";
        return new Item(path, article.title(), day, article.body() + link);
    }

    /** The workbook at a path, or empty where there is none. */
    Optional<SampleArticle> sheet(SampleSite site, String path, LocalDate present, LocalDate shown) {
        return site.written().stream()
                .filter(article -> article.sheet() != null
                        && !present.minusDays(article.daysAgo()).isAfter(shown)
                        && sheetPath(item(site, article, present).path()).equals(path))
                .findFirst();
    }

    private static String sheetPath(String article) {
        return article.replace(".html", SampleSheet.TAIL);
    }

    /** The posts of an account that had appeared on a day, newest first. */
    List<Item> posts(SampleAccount account, LocalDate present, LocalDate shown) {
        List<String> names = titles.getOrDefault(account.about(), List.of(account.name()));
        return IntStream.range(0, account.count())
                .mapToObj(n -> {
                    LocalDate day = present.minusDays(account.newest() + (long) n * account.every());
                    return new Item(account.path() + "#" + day, names.get(n % names.size()), day, "");
                })
                .filter(post -> post.day().isBefore(shown))
                .toList();
    }

    private static String articlePath(int column, LocalDate day, int number) {
        return "/content/%d%02d/%d%03d.html".formatted(day.getYear(), day.getMonthValue(), column + 1, number);
    }
}
