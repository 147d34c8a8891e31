package org.govmonitor.app.cli;

import java.time.LocalDate;
import java.util.List;
import okhttp3.HttpUrl;
import org.govmonitor.media.PostList;
import org.govmonitor.media.article.PostPage;
import org.govmonitor.page.Page;
import org.govmonitor.page.PageTags;
import org.govmonitor.page.date.ItemDate;
import org.govmonitor.page.listing.Listing;
import org.govmonitor.page.listing.ListingItem;
import org.govmonitor.page.listing.NamedList;
import org.govmonitor.privacy.PersonalData;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The lines that {@code inspect} prints. Other programs read them: their form is stable. */
final class InspectJson {
    private final JsonMapper json = JsonMapper.shared();

    /**
     * What was read of an input.
     *
     * @param foundAt where the list lies, or null where it is in the page itself
     * @param publishedOn the day of an article, or null
     * @param article a WeChat article, or what stands in its place; null for any other page
     */
    record Reading(
            Page page,
            Listing listing,
            @Nullable HttpUrl foundAt,
            @Nullable LocalDate publishedOn,
            List<PersonalData> personalData,
            @Nullable PostPage article) {}

    /**
     * The line of an input that was read.
     *
     * @param kind {@code file} or {@code url}
     */
    String line(String kind, String name, Reading reading) {
        return node(kind, name, reading).toString();
    }

    /** The line of a feed, or of a page that lists posts of accounts. */
    String line(String kind, String name, Reading reading, PostList posts) {
        ObjectNode line = node(kind, name, reading);
        line.put("title", posts.title());
        InspectPosts.describe(posts, line.putObject("feed"));
        return line.toString();
    }

    private ObjectNode node(String kind, String name, Reading reading) {
        ObjectNode line = json.createObjectNode().put(kind, name);
        line.put("charset", reading.page().charset().name());
        ObjectNode tags = line.putObject("tags");
        PageTags.of(reading.page()).asMap().forEach(tags::put);
        line.put("title", reading.page().title());
        line.put("publishedOn", text(reading.publishedOn()));
        describe(reading.listing(), reading.foundAt(), line.putObject("listing"));
        ArrayNode personalData = line.putArray("personalData");
        for (PersonalData found : reading.personalData()) {
            personalData.addObject().put("kind", found.kind().name()).put("masked", found.masked());
        }
        if (reading.article() != null) {
            InspectPosts.describe(reading.article(), line.putObject("article"));
        }
        return line;
    }

    /** The line of an input that could not be had. */
    String line(String kind, String name, Listing.Unreadable unreadable) {
        ObjectNode line = json.createObjectNode().put(kind, name);
        line.putNull("charset").putObject("tags");
        line.putNull("title").putNull("publishedOn");
        describe(unreadable, null, line.putObject("listing"));
        line.putArray("personalData");
        return line.toString();
    }

    private static void describe(Listing listing, @Nullable HttpUrl foundAt, ObjectNode node) {
        ItemDate newest = listing instanceof Listing.Read read ? read.newest().orElse(null) : null;
        node.put("state", state(listing));
        node.put("reason", reason(listing));
        node.put("newest", newest == null ? null : text(newest.day()));
        node.put("source", newest == null ? null : newest.source().name());
        node.put("foundAt", text(foundAt));
        ArrayNode items = node.putArray("items");
        if (listing instanceof Listing.Read read) {
            read.items().forEach(item -> describe(item, items.addObject()));
        }
        ArrayNode lists = node.putArray("lists");
        if (listing instanceof Listing.Read read) {
            for (NamedList list : read.lists()) {
                ObjectNode named = lists.addObject().put("name", list.name());
                named.put(
                        "newest",
                        list.newest().map(date -> date.day().toString()).orElse(null));
                ArrayNode entries = named.putArray("items");
                list.items().forEach(item -> describe(item, entries.addObject()));
            }
        }
    }

    private static void describe(ListingItem item, ObjectNode node) {
        ItemDate date = item.date();
        node.put("title", item.title());
        node.put("url", text(item.url()));
        node.put("date", date == null ? null : text(date.day()));
        node.put("source", date == null ? null : date.source().name());
        ItemDate other = item.other();
        if (other == null) {
            node.putNull("other");
        } else {
            node.putObject("other")
                    .put("date", text(other.day()))
                    .put("source", other.source().name());
        }
    }

    private static String state(Listing listing) {
        if (listing instanceof Listing.Read) {
            return "READ";
        }
        if (listing instanceof Listing.Blank) {
            return "BLANK";
        }
        return listing instanceof Listing.Blocked ? "BLOCKED" : "UNREADABLE";
    }

    private static @Nullable String reason(Listing listing) {
        if (listing instanceof Listing.Unreadable unreadable) {
            return unreadable.reason().name();
        }
        return listing instanceof Listing.Blocked blocked ? blocked.by() : null;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
