package org.govmonitor.document.flow;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.govmonitor.document.Part;
import org.govmonitor.document.Unread;
import org.govmonitor.document.gather.Gathering;
import org.govmonitor.document.gather.Table;
import org.govmonitor.document.xml.Numbers;
import org.jspecify.annotations.Nullable;

/** Reads Rich Text Format (version 1.9.1): its text, tables, heads, feet, comments and embedded files; pictures are passed over. */
public final class RtfReader {
    private static final Set<String> NO_TEXT = Set.of(
            "fonttbl",
            "colortbl",
            "stylesheet",
            "listtable",
            "listoverridetable",
            "rsidtbl",
            "generator",
            "pict",
            "themedata",
            "colorschememapping",
            "latentstyles",
            "datastore",
            "fldinst",
            "xmlnstbl",
            "filetbl",
            "revtbl",
            "pntext",
            "pnseclvl",
            "panose",
            "falt",
            "nonshppict",
            "mmathPr",
            "wgrffmtfilter",
            "bkmkstart",
            "bkmkend",
            "atnid",
            "atnref",
            "atntime",
            "creatim",
            "revtim",
            "printim",
            "sp",
            "listtext");
    /** Destinations that programs may not know, and that do hold text. */
    private static final Set<String> TEXT_ALL_THE_SAME = Set.of(
            "annotation",
            "shptxt",
            "shppict",
            "shpinst",
            "shprslt",
            "userprops",
            "propname",
            "staticval",
            "title",
            "atnauthor",
            "objdata");
    /** What an OLE2 file begins with. */
    private static final String OLE2 = "D0CF11E0A1B11AE1";

    private final String rtf;
    private final Gathering to;
    private final RtfBytes bytes = new RtfBytes();
    private final StringBuilder text = new StringBuilder();
    private final Deque<Boolean> silences = new ArrayDeque<>();
    private final Deque<Integer> fallbacks = new ArrayDeque<>();
    private @Nullable Table table;
    private boolean silent;
    private boolean optional;
    private boolean inTable;
    private int fallback = 1;
    private int toSkip;
    private int column = 1;
    private int at;
    private boolean pictures;
    private final List<byte[]> objects = new ArrayList<>();

    private RtfReader(byte[] content, Gathering to) {
        this.rtf = new String(content, StandardCharsets.ISO_8859_1);
        this.to = to;
    }

    public static void read(byte[] content, Gathering to) {
        to.section(Part.BODY, 0, false);
        new RtfReader(content, to).read();
    }

    private void read() {
        while (at < rtf.length()) {
            char c = rtf.charAt(at++);
            switch (c) {
                case '{' -> {
                    flushBytes();
                    silences.push(silent);
                    fallbacks.push(fallback);
                }
                case '}' -> {
                    flushBytes();
                    silent = !silences.isEmpty() && silences.pop();
                    fallback = fallbacks.isEmpty() ? 1 : fallbacks.pop();
                    optional = false;
                }
                case '\\' -> control();
                case '\r', '\n', '\0' -> {}
                default -> literal((byte) c);
            }
        }
        endParagraph();
        endTable();
        if (pictures) {
            to.notRead(Unread.PICTURE_IN_TEXT);
        }
        objects.forEach(to::inner);
    }

    private void control() {
        if (at >= rtf.length()) {
            return;
        }
        char c = rtf.charAt(at);
        if (isLetter(c)) {
            word();
            return;
        }
        at++;
        switch (c) {
            case '\'' -> {
                int value = at + 2 <= rtf.length() ? hex(rtf.charAt(at)) * 16 + hex(rtf.charAt(at + 1)) : 0;
                at = Math.min(rtf.length(), at + 2);
                literal((byte) value);
            }
            case '*' -> optional = true;
            case '~' -> shown(" ");
            case '_' -> shown("-");
            case '\\', '{', '}' -> literal((byte) c);
            case '\r', '\n' -> endParagraph();
            default -> {}
        }
    }

    private void word() {
        int from = at;
        while (at < rtf.length() && isLetter(rtf.charAt(at))) {
            at++;
        }
        String word = rtf.substring(from, at);
        boolean negative = at < rtf.length() && rtf.charAt(at) == '-';
        at += negative ? 1 : 0;
        int begins = at;
        while (at < rtf.length() && Character.digit(rtf.charAt(at), 10) >= 0) {
            at++;
        }
        int number = Numbers.parse(rtf.substring(begins, at), 0);
        if (at < rtf.length() && rtf.charAt(at) == ' ') {
            at++;
        }
        if (optional) {
            optional = false;
            silent |= !TEXT_ALL_THE_SAME.contains(word);
        }
        take(word, negative ? -number : number);
    }

    private void take(String word, int number) {
        if (word.equals("objdata")) {
            object();
            silent = true;
            return;
        }
        if (NO_TEXT.contains(word)) {
            silent = true;
            pictures |= word.equals("pict");
            return;
        }
        switch (word) {
            case "bin" -> at = (int) Math.min(rtf.length(), (long) at + Math.max(0, number));
            case "uc" -> fallback = Math.max(0, Math.min(8, number));
            case "u" -> {
                flushBytes();
                shown(String.valueOf((char) number));
                toSkip = fallback;
            }
            case "ansicpg" -> bytes.codePage(number);
            case "f" -> flushBytes();
            case "par", "line", "sect", "page" -> endParagraph();
            case "tab" -> shown("\t");
            case "emdash", "endash" -> shown("-");
            case "intbl" -> inTable = true;
            case "pard" -> inTable &= !text.isEmpty();
            case "cell", "nestcell" -> endCell();
            case "row", "nestrow" -> endRow();
            default -> {}
        }
    }

    /** An embedded file: a head of its own and, somewhere in it, an OLE2 file, all as hexadecimal digits. */
    private void object() {
        int end = rtf.indexOf('}', at);
        String digits = rtf.substring(at, end < 0 ? rtf.length() : end).replaceAll("[^0-9A-Fa-f]", "");
        int begins = digits.toUpperCase(Locale.ROOT).indexOf(OLE2);
        if (begins < 0 || begins % 2 != 0) {
            to.notRead(Unread.UNSUPPORTED);
            return;
        }
        objects.add(HexFormat.of().parseHex(digits, begins, digits.length() - digits.length() % 2));
    }

    private void literal(byte value) {
        if (toSkip > 0) {
            toSkip--;
        } else if (!silent) {
            bytes.add(value);
        }
    }

    private void shown(String more) {
        flushBytes();
        toSkip = 0;
        if (!silent) {
            text.append(more);
        }
    }

    private void flushBytes() {
        text.append(bytes.take());
        toSkip = 0;
    }

    private void endParagraph() {
        flushBytes();
        if (silent) {
            return;
        }
        if (inTable) {
            text.append('\n');
            return;
        }
        if (!text.isEmpty()) {
            endTable();
            to.paragraph(text.toString());
            text.setLength(0);
        }
        to.goingOn();
    }

    private void endCell() {
        flushBytes();
        Table open = table;
        if (open == null) {
            open = to.table();
            open.row();
            column = 1;
            table = open;
        }
        open.cell(column++, text.toString());
        text.setLength(0);
    }

    private void endRow() {
        if (table != null) {
            table.row();
        }
        column = 1;
        inTable = false;
    }

    private void endTable() {
        if (table != null) {
            table.end();
            table = null;
        }
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static int hex(char c) {
        return Math.max(0, Character.digit(c, 16));
    }
}
