package org.govmonitor.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.govmonitor.app.demo.SampleOffice.Item;
import org.govmonitor.app.demo.SampleOffice.SampleAccount;
import org.govmonitor.app.demo.SampleOffice.SampleColumn;
import org.govmonitor.app.demo.SampleOffice.SampleSite;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Writes the pages of the sample sites from the templates beside {@code demo/sample.yaml}. */
final class SamplePages {
    private static final int ITEMS_A_PAGE = 15;

    private final SampleOffice office;
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    SamplePages(SampleOffice office) {
        this.office = office;
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("demo/");
        resolver.setSuffix(".txt");
        // Pages with script data and old upper-case tags are written as they stand on real sites, not as tidy HTML.
        resolver.setTemplateMode(TemplateMode.TEXT);
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
    }

    /** One number of a pager. */
    record PageLink(int number, String path) {}

    /** The address of a page of a column's list. */
    static String path(SampleColumn column, int page) {
        if (column.path().endsWith("list")) {
            return column.path() + (page == 1 ? "" : "_" + page) + ".shtml";
        }
        if (column.path().contains("?")) {
            return column.path() + (page == 1 ? "" : "&page=" + page);
        }
        return column.path() + (page == 1 ? "" : "index_" + (page - 1) + ".html");
    }

    /** The page at a path as it stood on a day, or empty where there is none. */
    Optional<String> render(SampleSite site, String path, LocalDate present, LocalDate shown) {
        if (path.equals("/")) {
            return Optional.of(engine.process("home", context(site, Map.of())));
        }
        for (SampleAccount account : office.accounts()) {
            if (account.site().equals(site.name()) && account.path().equals(path)) {
                List<Item> posts = office.posts(account, present, shown);
                return Optional.of(engine.process(
                        "feed", context(site, Map.of("account", account, "items", posts, "day", shown))));
            }
        }
        for (SampleColumn column : site.columns()) {
            List<Item> items = office.items(site, column, present, shown);
            for (Item item : items) {
                if (item.path().equals(path)) {
                    return Optional.of(
                            engine.process("article", context(site, Map.of("column", column, "item", item))));
                }
            }
            Optional<String> list = list(site, column, items, path);
            if (list.isPresent()) {
                return list;
            }
        }
        return Optional.empty();
    }

    private Optional<String> list(SampleSite site, SampleColumn column, List<Item> items, String path) {
        // The datastore markup carries the whole list in its first page.
        int perPage = site.markup().equals("datastore") ? Math.max(1, items.size()) : ITEMS_A_PAGE;
        int count = Math.max(1, (items.size() + perPage - 1) / perPage);
        List<PageLink> links = IntStream.rangeClosed(1, count)
                .mapToObj(page -> new PageLink(page, path(column, page)))
                .toList();
        return links.stream()
                .filter(link -> link.path().equals(path))
                .findFirst()
                .map(link -> engine.process(
                        site.markup(),
                        context(
                                site,
                                Map.of(
                                        "column",
                                        column,
                                        "items",
                                        items.subList(
                                                (link.number() - 1) * perPage,
                                                Math.min(items.size(), link.number() * perPage)),
                                        "pages",
                                        links))));
    }

    private static Context context(SampleSite site, Map<String, Object> values) {
        Context context = new Context();
        context.setVariable(
                "site",
                new ShownSite(
                        site.name(),
                        site.unit(),
                        site.charset(),
                        site.columns().stream()
                                .map(column -> new ShownColumn(column.name(), path(column, 1)))
                                .toList()));
        values.forEach(context::setVariable);
        return context;
    }

    /** What templates may see of a site. */
    record ShownSite(String name, String unit, String charset, List<ShownColumn> columns) {}

    /** What the menu shows of a column. */
    record ShownColumn(String name, String path) {}
}
