package org.govmonitor.scan;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tells the names of attachments by their endings. A page has hundreds of links and hardly ever one to a file: so what cannot
 * be such a name is ruled out by its letters alone, before an address is resolved or a text is put together.
 */
final class AttachmentName {
    /** Formats of documents and archives; wrong endings matter little, as every file's content is asked. */
    private static final Set<String> ENDINGS = Set.of(
            "doc", "docx", "docm", "wps", "xls", "xlsx", "xlsm", "et", "ppt", "pptx", "dps", "pdf", "ofd", "rtf", "txt",
            "csv", "odt", "ods", "zip", "rar", "7z", "gz", "tgz", "tar");

    private static final Pattern SHOWN = Pattern.compile(
            "\\.(docx?|wps|xlsx?|et|pptx?|pdf|ofd|rtf|txt|csv|zip|rar|7z)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 4;

    private AttachmentName() {}

    /** Whether a name has the ending of a document or archive. */
    static boolean is(String name) {
        int dot = name.lastIndexOf('.');
        return dot >= 0 && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }

    /**
     * Whether an address that is written so may name a file, in its path or its query. Only false is certain: the address holds
     * no such ending, nor anything that stands for other characters, nor lacks a path, which would then be the page's own.
     */
    static boolean mayEnd(String written) {
        boolean mayEnd = written.stripLeading().startsWith("?");
        for (int i = 0; i < written.length() && !mayEnd; i++) {
            char c = written.charAt(i);
            mayEnd = c == '%' || c < ' ' || c == '.' && isEnding(written, i + 1);
        }
        return mayEnd;
    }

    private static boolean isEnding(String text, int from) {
        int to = from;
        while (to < text.length() && to - from <= LONGEST && isPlain(text.charAt(to))) {
            to++;
        }
        return to - from <= LONGEST
                && to > from
                && ENDINGS.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }

    /** Whether a text ends in the name of a document or archive. */
    static boolean ends(String text) {
        int last = lastShown(text);
        return last >= 0 && isPlain(text.charAt(last)) && SHOWN.matcher(text).find();
    }

    /** The same for the text that an element shows. */
    static boolean endsText(Element element) {
        return isPlain(lastShown(element)) && SHOWN.matcher(element.text()).find();
    }

    /** The last character of an element's text that is no space; 0 where it shows none. */
    private static char lastShown(Element element) {
        for (int i = element.childNodeSize() - 1; i >= 0; i--) {
            Node child = element.childNode(i);
            char last = 0;
            if (child instanceof TextNode text) {
                String whole = text.getWholeText();
                int at = lastShown(whole);
                last = at < 0 ? 0 : whole.charAt(at);
            } else if (child instanceof Element inner) {
                last = lastShown(inner);
            }
            if (last != 0) {
                return last;
            }
        }
        return 0;
    }

    /** Where the last character stands that is neither a space nor drawn as nothing; -1 where there is none. */
    private static int lastShown(String text) {
        int at = text.length() - 1;
        while (at >= 0 && isEmpty(text.charAt(at))) {
            at--;
        }
        return at;
    }

    private static boolean isEmpty(char c) {
        return c <= ' ' || c >= 0x7F && !Character.isLetterOrDigit(c);
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
