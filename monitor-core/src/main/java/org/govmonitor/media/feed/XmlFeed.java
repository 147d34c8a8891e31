package org.govmonitor.media.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.govmonitor.document.gather.StopReading;
import org.govmonitor.document.xml.XmlReader;
import org.govmonitor.media.WrittenTimes;
import org.jspecify.annotations.Nullable;

/** RSS 2.0, RSS 1.0 and Atom 1.0, told by their root and read as one: they differ in names only. */
final class XmlFeed {
    private static final Set<String> ROOTS = Set.of("rss", "feed", "RDF");
    /** Not allowed in XML 1.0, and yet in titles that people pasted. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

    private final XmlReader xml;
    private final List<FeedEntry> entries = new ArrayList<>();
    private @Nullable String title;
    private @Nullable String generator;
    private @Nullable Instant builtAt;
    private @Nullable Instant channelDate;

    private XmlFeed(XmlReader xml) {
        this.xml = xml;
    }

    /** Empty where the root is that of no feed. One with a fault is read as far as that can be done. */
    static Optional<FeedDocument> read(String text) {
        XmlFeed feed = null;
        boolean whole = false;
        try {
            XmlReader xml = XmlReader.of(FORBIDDEN.matcher(text).replaceAll(" "));
            if (!toRoot(xml)) {
                return Optional.empty();
            }
            feed = new XmlFeed(xml);
            feed.head();
            whole = true;
        } catch (StopReading broken) {
            if (feed == null) {
                return Optional.empty();
            }
        }
        FeedDocument strict = feed.document(whole);
        return whole ? Optional.of(strict) : LooseFeed.read(text).or(() -> Optional.of(strict));
    }

    private static boolean toRoot(XmlReader xml) {
        while (xml.next()) {
            if (xml.starts()) {
                return ROOTS.contains(xml.name());
            }
        }
        return false;
    }

    private FeedDocument document(boolean whole) {
        return new FeedDocument(title, generator, builtAt == null ? channelDate : builtAt, entries, whole, true);
    }

    /** From the root to its end: channel and entries stand beside each other in RSS 1.0, in each other in RSS 2.0. */
    private void head() {
        while (xml.next()) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "channel" -> {}
                case "item", "entry" -> entry();
                case "title" -> title = first(title, xml.allText());
                case "generator" -> generator = first(generator, generator());
                case "lastBuildDate", "updated" -> builtAt = time(builtAt);
                case "pubDate", "date" -> channelDate = time(channelDate);
                default -> xml.skip();
            }
        }
    }

    private String generator() {
        String uri = xml.attribute("uri", "");
        return xml.allText() + " " + uri;
    }

    private void entry() {
        String id = null;
        String entryTitle = null;
        String link = null;
        Instant published = null;
        Instant updated = null;
        while (xml.next() && !xml.ends("item") && !xml.ends("entry")) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "guid", "id" -> id = first(id, xml.allText());
                case "title" -> entryTitle = first(entryTitle, xml.allText());
                case "link" -> link = link(link);
                case "pubDate", "published", "date", "issued" -> published = time(published);
                case "updated", "modified" -> updated = time(updated);
                default -> xml.skip();
            }
        }
        if (entries.size() < FeedDocument.MOST_ENTRIES) {
            entries.add(new FeedEntry(id, entryTitle, link, published == null ? updated : published));
        }
    }

    /** Atom writes it as an attribute, and may name other things than the entry beside it. */
    private @Nullable String link(@Nullable String known) {
        String href = xml.attribute("href");
        String rel = xml.attribute("rel", "alternate");
        String text = xml.allText();
        if (href != null) {
            return known == null && rel.equals("alternate") ? href : known;
        }
        return first(known, text);
    }

    private @Nullable Instant time(@Nullable Instant known) {
        Instant read = WrittenTimes.parse(xml.allText()).orElse(null);
        return known == null ? read : known;
    }

    private static @Nullable String first(@Nullable String known, String text) {
        return known != null || text.isBlank() ? known : text.strip();
    }
}
