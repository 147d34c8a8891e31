package org.govmonitor.page;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into text. Header, meta tag and bytes of these sites contradict each other, and valid UTF-8 that is longer
 * than a few characters is hardly ever anything else; so the bytes are asked first and the declarations last.
 */
public final class PageDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern DECLARED = Pattern.compile("(?i)(?:charset|encoding)\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
    private static final int META_WITHIN = 4096;
    /** A title cut in the middle of a character breaks strict UTF-8; a page of another charset breaks it everywhere. */
    private static final int SOUND_FOR_EACH_BROKEN = 4;

    private static final char REPLACED = '\uFFFD';

    private PageDecoder() {}

    /**
     * Decodes a body. Never throws: what no charset explains is decoded as GB18030 with replacements.
     *
     * @param contentType the header as sent, or null
     */
    public static Decoded decode(byte[] body, @Nullable String contentType) {
        Charset marked = byByteOrderMark(body);
        if (marked != null) {
            int mark = marked == StandardCharsets.UTF_8 ? 3 : 2;
            return new Decoded(new String(body, mark, body.length - mark, marked), marked);
        }
        String utf8 = strictUtf8(body);
        if (utf8 != null) {
            return new Decoded(utf8, StandardCharsets.UTF_8);
        }
        Charset declared = declared(contentType)
                .or(() ->
                        declared(new String(body, 0, Math.min(body.length, META_WITHIN), StandardCharsets.ISO_8859_1)))
                .orElse(StandardCharsets.UTF_8);
        if (declared == StandardCharsets.UTF_8 || declared == StandardCharsets.ISO_8859_1) {
            declared = mostlySound(new String(body, StandardCharsets.UTF_8)) ? StandardCharsets.UTF_8 : GB18030;
        }
        return new Decoded(new String(body, declared), declared);
    }

    private static @Nullable Charset byByteOrderMark(byte[] b) {
        if (b.length >= 3 && b[0] == (byte) 0xEF && b[1] == (byte) 0xBB && b[2] == (byte) 0xBF) {
            return StandardCharsets.UTF_8;
        }
        if (b.length >= 2 && b[0] == (byte) 0xFE && b[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (b.length >= 2 && b[0] == (byte) 0xFF && b[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return null;
    }

    /** The text, or null where the bytes are no UTF-8. A character that the end of the body cuts off is forgiven. */
    private static @Nullable String strictUtf8(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACED) < 0) {
            // quicker than a decoder that reports, and as strict: whatever is broken is replaced
            return text;
        }
        ByteBuffer in = ByteBuffer.wrap(body);
        CharBuffer out = CharBuffer.allocate(body.length);
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        return decoder.decode(in, out, false).isError() ? null : out.flip().toString();
    }

    private static Optional<Charset> declared(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher m = DECLARED.matcher(text);
        while (m.find()) {
            String name = m.group(1).toLowerCase(Locale.ROOT);
            if (name.startsWith("gb")) {
                return Optional.of(GB18030);
            }
            if (isKnown(name)) {
                return Optional.of(Charset.forName(name));
            }
        }
        return Optional.empty();
    }

    private static boolean isKnown(String name) {
        try {
            return Charset.isSupported(name);
        } catch (IllegalArgumentException notEvenAName) {
            return false;
        }
    }

    private static boolean mostlySound(String utf8) {
        long broken = utf8.chars().filter(c -> c == REPLACED).count();
        long sound = utf8.chars().filter(c -> c >= 0x80 && c != REPLACED).count();
        return sound >= broken * SOUND_FOR_EACH_BROKEN;
    }
}
