package org.govmonitor.page;

import java.nio.charset.Charset;

/**
 * The text of an answer.
 *
 * @param text without a byte order mark; what could not be decoded is U+FFFD
 * @param charset what the bytes really were, whatever was declared
 */
public record Decoded(String text, Charset charset) {}
