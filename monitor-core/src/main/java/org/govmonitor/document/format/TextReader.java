package org.govmonitor.document.format;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import okhttp3.HttpUrl;
import org.govmonitor.document.Part;
import org.govmonitor.document.Unread;
import org.govmonitor.document.flow.DocxReader;
import org.govmonitor.document.gather.Gathering;
import org.govmonitor.document.gather.StopReading;
import org.govmonitor.document.sheet.DelimitedReader;
import org.govmonitor.document.sheet.SpreadsheetXmlReader;
import org.govmonitor.document.xml.XmlReader;
import org.govmonitor.page.Decoded;
import org.govmonitor.page.Page;
import org.govmonitor.page.PageDecoder;
import org.govmonitor.page.VisibleText;
import org.jspecify.annotations.Nullable;

/** Reads what is made of characters: HTML, the XML of office programs, tables cut by commas or tabs, and plain text. */
final class TextReader {
    private static final HttpUrl NOWHERE = HttpUrl.get("https://document.invalid/");
    private static final int BEGINNING = 4_096;
    /** Of so many characters one may be a control character that no text holds. */
    private static final int SOUND_FOR_EACH_CONTROL = 200;

    private TextReader() {}

    static void read(byte[] content, Gathering to) {
        Charset wide = wide(content);
        String text = wide == null ? PageDecoder.decode(content, null).text() : new String(content, wide);
        if (isBinary(text)) {
            throw new StopReading(Unread.UNSUPPORTED);
        }
        String begins = text.substring(0, Math.min(text.length(), BEGINNING)).toLowerCase(Locale.ROOT);
        if (begins.contains("office:spreadsheet") && begins.contains("<workbook")) {
            SpreadsheetXmlReader.read(XmlReader.of(text.strip()), to);
        } else if (begins.contains("worddocument") || begins.contains("<pkg:package")) {
            DocxReader.read(XmlReader.of(text.strip()), to);
        } else if (begins.contains("mime-version:") && begins.contains("boundary=")) {
            throw new StopReading(Unread.UNSUPPORTED);
        } else if (isMarkup(begins)) {
            to.section(Part.BODY, 0, false);
            to.text(VisibleText.of(Page.parse(NOWHERE, new Decoded(text, StandardCharsets.UTF_8))));
        } else {
            DelimitedReader.read(text, to);
        }
    }

    private static boolean isMarkup(String begins) {
        return begins.contains("<html")
                || begins.contains("<!doctype html")
                || begins.contains("<table")
                || begins.contains("<body")
                || begins.stripLeading().startsWith("<?xml");
    }

    /** UTF-16 without a mark: every other byte of its digits, blanks and line ends is zero, all on the same side. */
    private static @Nullable Charset wide(byte[] b) {
        int[] zeros = new int[2];
        for (int i = 0; i < Math.min(b.length, BEGINNING); i++) {
            zeros[i % 2] += b[i] == 0 ? 1 : 0;
        }
        int looked = Math.min(b.length, BEGINNING);
        if (zeros[1] * 20 > looked && zeros[0] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return zeros[0] * 20 > looked && zeros[1] == 0 ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean isBinary(String text) {
        int looked = Math.min(text.length(), 1 << 16);
        int controls = 0;
        for (int i = 0; i < looked; i++) {
            char c = text.charAt(i);
            controls += c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' || c == '\uFFFD' ? 1 : 0;
        }
        return (long) controls * SOUND_FOR_EACH_CONTROL > looked;
    }
}
