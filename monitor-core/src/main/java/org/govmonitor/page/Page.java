package org.govmonitor.page;

import java.nio.charset.Charset;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import okhttp3.HttpUrl;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * An HTML page, decoded and parsed once. Readers do not change its tree, so what it was asked before it answers from memory.
 */
public final class Page {
    /** Deeper markup is flattened: no page that people made is so deep, and every walk stays cheap. */
    private static final int MAX_DEPTH = 256;

    private final HttpUrl url;
    private final Charset charset;
    private final Document document;
    private final Map<Class<?>, Object> remembered = new HashMap<>();
    private @Nullable PageNodes nodes;
    private @Nullable PageParts parts;
    private @Nullable LinkAddresses addresses;

    /**
     * A page that is parsed already.
     *
     * @param url where it came from, the base of its links unless it names another
     * @param charset what its bytes really were
     */
    public Page(HttpUrl url, Charset charset, Document document) {
        this.url = url;
        this.charset = charset;
        this.document = document;
    }

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

    /** Where it came from. */
    public HttpUrl url() {
        return url;
    }

    /** What its bytes really were. */
    public Charset charset() {
        return charset;
    }

    /** The parsed tree, not to be changed. */
    public Document document() {
        return document;
    }

    /** Every {@code a} with an address, in the order of the page. */
    public List<Element> links() {
        return Collections.unmodifiableList(parts().links());
    }

    /**
     * Every element that names the address of another document: links and areas by {@code href}, frames and embedded ones by
     * {@code src}, objects by {@code data}; in the order of the page.
     */
    public List<Element> references() {
        return Collections.unmodifiableList(parts().references());
    }

    /** What its scripts say, in the order of the page; empty texts where they lie elsewhere. */
    public List<String> scripts() {
        return Collections.unmodifiableList(parts().scripts());
    }

    /** The elements whose text may be data, in the order of the page. */
    public List<DataHolder> dataHolders() {
        return Collections.unmodifiableList(parts().dataHolders());
    }

    List<Element> metas() {
        return parts().metas();
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
        if (addresses == null) {
            addresses = new LinkAddresses(base());
        }
        return addresses.resolve(clean);
    }

    /** A page of the same address with other contents: markup that this page carries as data. */
    public Page withBody(String html) {
        return parse(url, new Decoded(html, charset));
    }

    /** Its nodes in their order. */
    public PageNodes nodes() {
        if (nodes == null) {
            nodes = PageNodes.of(document);
        }
        return nodes;
    }

    /**
     * What was made of this page before, or else is made now: readers share what is dear to find.
     *
     * @param maker always the same for one type
     */
    public <T> T remembered(Class<T> type, Function<Page, T> maker) {
        Object known = remembered.get(type);
        if (known == null) {
            known = maker.apply(this);
            remembered.put(type, known);
        }
        return type.cast(known);
    }

    private PageParts parts() {
        if (parts == null) {
            parts = PageParts.of(document);
        }
        return parts;
    }

    private HttpUrl base() {
        String named = document.baseUri();
        HttpUrl base = named.equals(url.toString()) ? url : HttpUrl.parse(named);
        return base == null ? url : base;
    }
}
