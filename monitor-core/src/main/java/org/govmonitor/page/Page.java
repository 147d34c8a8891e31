package org.govmonitor.page;

import java.nio.charset.Charset;
import okhttp3.HttpUrl;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * An HTML page, decoded and parsed once.
 *
 * @param url where it came from, the base of its links unless it names another
 * @param charset what its bytes really were
 * @param document the parsed tree; readers do not change it
 */
public record Page(HttpUrl url, Charset charset, Document document) {
    /** Deeper markup is flattened: no page that people made is so deep, and every walk stays cheap. */
    private static final int MAX_DEPTH = 256;

    /**
     * Decodes and parses. Never throws: markup of any kind gives some tree.
     *
     * @param contentType the header as sent, or null
     */
    public static Page parse(HttpUrl url, byte[] body, @Nullable String contentType) {
        return parse(url, PageDecoder.decode(body, contentType));
    }

    /** Parses text that is decoded already. Never throws either. */
    public static Page parse(HttpUrl url, Decoded decoded) {
        String text = decoded.text();
        String markup = startsWithRow(text) ? "<table>" + text + "</table>" : text;
        Document document = Parser.htmlParser().setMaxDepth(MAX_DEPTH).parseInput(markup, url.toString());
        return new Page(url, decoded.charset(), document);
    }

    /** Rows without their table, as fragments of lists are answered: a parser drops their tags. */
    private static boolean startsWithRow(String text) {
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        return text.regionMatches(true, start, "<tr", 0, 3)
                && start + 3 < text.length()
                && !Character.isLetter(text.charAt(start + 3));
    }

    /** Whether it is a piece of markup and no whole page: it has nothing of a head. */
    public boolean isFragment() {
        return document.documentType() == null && document.head().childNodeSize() == 0;
    }

    /** The text of the title element; empty where there is none. */
    public String title() {
        return document.title();
    }

    /** The address a link of this page leads to, or null where it leads to no page (script, mail, broken). */
    public @Nullable HttpUrl resolve(String href) {
        String clean = href.strip();
        if (clean.isEmpty() || clean.startsWith("#")) {
            return null;
        }
        return base().resolve(clean);
    }

    /** A page of the same address with other contents: markup that this page carries as data. */
    public Page withBody(String html) {
        return parse(url, new Decoded(html, charset));
    }

    private HttpUrl base() {
        String named = document.baseUri();
        HttpUrl base = named.equals(url.toString()) ? url : HttpUrl.parse(named);
        return base == null ? url : base;
    }
}
