package org.govmonitor.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.govmonitor.registry.ColumnKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * What {@code demo/sample.yaml} says of the sample sites and accounts.
 *
 * @param titles titles by topic, used in turn
 */
record SampleOffice(List<SampleSite> sites, List<SampleAccount> accounts, Map<String, List<String>> titles) {

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
     */
    record SampleSite(
            String name,
            String unit,
            int port,
            String charset,
            String markup,
            List<SampleColumn> columns,
            @Nullable List<SampleArticle> articles) {}

    /**
     * A column; its items are evenly spaced.
     *
     * @param path its address, where one ending in {@code list} takes {@code .shtml} and {@code _2.shtml}
     * @param newest age in days of its newest item
     * @param every days between two items
     * @param goneFor for how many days it has been empty, or null if it never was
     */
    record SampleColumn(
            String name,
            String path,
            ColumnKind kind,
            int newest,
            int every,
            int count,
            String about,
            @Nullable Integer goneFor) {

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

    /** An article written out, in a column named by its name. */
    record SampleArticle(String column, int daysAgo, String title, String body) {}

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
        List<String> names = titles.getOrDefault(column.about(), List.of(column.name()));
        int number = site.columns().indexOf(column);
        Stream<Item> regular = IntStream.range(0, column.count()).mapToObj(n -> {
            LocalDate day = present.minusDays(column.newest() + (long) n * column.every());
            String title = names.get((n + number) % names.size());
            return new Item(articlePath(number, day, n), title, day, "<p>" + title + "。</p>");
        });
        List<SampleArticle> written = site.articles() == null ? List.of() : site.articles();
        Stream<Item> special = written.stream()
                .filter(article -> article.column().equals(column.name()))
                .map(article -> {
                    LocalDate day = present.minusDays(article.daysAgo());
                    return new Item(
                            articlePath(number, day, 900 + written.indexOf(article)),
                            article.title(),
                            day,
                            article.body());
                });
        return Stream.concat(special, regular)
                .filter(item -> !item.day().isAfter(shown))
                .sorted((a, b) -> b.day().compareTo(a.day()))
                .toList();
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
