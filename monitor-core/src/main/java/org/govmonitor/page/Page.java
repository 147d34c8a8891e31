package org.govmonitor.page;

import java.nio.charset.Charset;
import okhttp3.HttpUrl;
import org.jsoup.nodes.Document;

/**
 * An HTML page, decoded and parsed once.
 *
 * @param url where it came from, the base of its links unless it names another
 * @param charset what its bytes really were
 * @param document the parsed tree; readers do not change it
 */
public record Page(HttpUrl url, Charset charset, Document document) {}
