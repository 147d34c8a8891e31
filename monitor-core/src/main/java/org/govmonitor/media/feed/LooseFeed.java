package org.govmonitor.media.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.govmonitor.media.WrittenTimes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A feed that is no well-formed XML, such as one with a bare {@code &} in its links, read as a browser would. It counts as whole
 * where its root is closed at the end and each entry is: then nothing of it is missing.
 */
final class LooseFeed {
    private static final int MAX_DEPTH = 100;
    private static final Pattern OPEN = Pattern.compile("<(?:item|entry)[\\s>]");
    private static final Pattern CLOSED = Pattern.compile("</(?:item|entry)\\s*>");
    private static final Pattern END = Pattern.compile("</(?:rss|feed|(?:\\w+:)?RDF)\\s*>\\s*$");

    private LooseFeed() {}

    /** Empty where there is no entry. */
    static Optional<FeedDocument> read(String text) {
        Document document = Parser.xmlParser().setMaxDepth(MAX_DEPTH).parseInput(text, "");
        List<FeedEntry> entries = new ArrayList<>();
        for (Element entry : document.select("item, entry")) {
            if (entries.size() < FeedDocument.MOST_ENTRIES) {
                entries.add(entry(entry));
            }
        }
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Element head = document.selectFirst("channel, feed");
        String built = head == null ? null : first(head, Set.of("lastbuilddate", "updated"));
        String made = head == null || built != null ? built : first(head, Set.of("pubdate", "date"));
        return Optional.of(new FeedDocument(
                head == null ? null : first(head, Set.of("title")),
                head == null ? null : first(head, Set.of("generator")),
                WrittenTimes.parse(made).orElse(null),
                entries,
                isWhole(text),
                true));
    }

    private static boolean isWhole(String text) {
        return END.matcher(text).find()
                && OPEN.matcher(text).results().count()
                        == CLOSED.matcher(text).results().count();
    }

    private static FeedEntry entry(Element entry) {
        String published = first(entry, Set.of("pubdate", "published", "date", "issued"));
        Instant time = WrittenTimes.parse(published == null ? first(entry, Set.of("updated", "modified")) : published)
                .orElse(null);
        return new FeedEntry(first(entry, Set.of("guid", "id")), first(entry, Set.of("title")), link(entry), time);
    }

    private static @Nullable String link(Element entry) {
        String text = first(entry, Set.of("link"));
        if (text != null) {
            return text;
        }
        Element named = entry.selectFirst("> link[href]");
        return named == null ? null : named.attr("href");
    }

    /** The text of the first child with one of these local names, in lower case, that has any. */
    private static @Nullable String first(Element parent, Set<String> names) {
        for (Element child : parent.children()) {
            String name = child.tagName().toLowerCase(Locale.ROOT);
            if (names.contains(name.substring(name.indexOf(':') + 1))
                    && !child.text().isBlank()) {
                return child.text().strip();
            }
        }
        return null;
    }
}
