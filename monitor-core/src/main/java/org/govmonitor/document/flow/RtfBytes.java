package org.govmonitor.document.flow;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/** The characters of an RTF file that are written byte by byte in the code page of their writer's machine. */
final class RtfBytes {
    private static final Charset CHINESE = Charset.forName("GB18030");

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private Charset charset = CHINESE;

    /** @param number as Windows counts code pages; for one that is unknown or western, Chinese is read, which holds it */
    void codePage(int number) {
        String name = "x-windows-" + number;
        charset = number == 950 && Charset.isSupported(name) ? Charset.forName(name) : CHINESE;
    }

    void add(byte value) {
        bytes.write(value);
    }

    /** What was added since the last call, as text. */
    String take() {
        if (bytes.size() == 0) {
            return "";
        }
        String text = bytes.toString(charset);
        bytes.reset();
        return text;
    }
}
