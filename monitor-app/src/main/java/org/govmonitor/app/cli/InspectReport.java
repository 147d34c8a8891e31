package org.govmonitor.app.cli;

import java.time.LocalDate;
import okhttp3.HttpUrl;
import org.govmonitor.page.ArticleReader;
import org.govmonitor.page.ItemDate;
import org.govmonitor.page.Listing;
import org.govmonitor.page.ListingItem;
import org.govmonitor.page.ListingReader;
import org.govmonitor.page.Page;
import org.govmonitor.page.PageTags;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The line that {@code inspect} prints of an input. Other programs read it: its form is stable. */
final class InspectReport {
    private final JsonMapper json = JsonMapper.builder().build();
    private final LocalDate today;

    InspectReport(LocalDate today) {
        this.today = today;
    }

    String ofFile(String name, HttpUrl from, byte[] body) {
        Page page = Page.parse(from, body, null);
        return line("file", name, page, ListingReader.read(from, body, null, today));
    }

    private String line(String kind, String name, Page page, Listing listing) {
        ObjectNode line = json.createObjectNode();
        line.put(kind, name);
        line.put("charset", page.charset().name());
        ObjectNode tags = line.putObject("tags");
        PageTags.of(page).asMap().forEach(tags::put);
        line.put("title", page.title());
        line.put(
                "publishedOn",
                text(ArticleReader.publishedOn(page, today).map(ItemDate::day).orElse(null)));
        describe(listing, line.putObject("listing"));
        return line.toString();
    }

    private static void describe(Listing listing, ObjectNode node) {
        if (listing instanceof Listing.Read read) {
            ItemDate newest = read.newest().orElse(null);
            state(node, "READ", null);
            node.put("newest", newest == null ? null : text(newest.day()));
            node.put("source", newest == null ? null : newest.source().name());
            var items = node.putArray("items");
            for (ListingItem item : read.items()) {
                ItemDate date = item.date();
                items.addObject()
                        .put("title", item.title())
                        .put("url", text(item.url()))
                        .put("date", date == null ? null : text(date.day()))
                        .put("source", date == null ? null : date.source().name());
            }
            return;
        }
        if (listing instanceof Listing.Unreadable unreadable) {
            state(node, "UNREADABLE", unreadable.reason().name());
        } else if (listing instanceof Listing.Blocked blocked) {
            state(node, "BLOCKED", blocked.by());
        } else {
            state(node, "BLANK", null);
        }
        node.putNull("newest").putNull("source").putArray("items");
    }

    private static void state(ObjectNode node, String state, @Nullable String reason) {
        node.put("state", state).put("reason", reason);
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
