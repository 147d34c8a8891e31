package org.govmonitor.privacy.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether digits stand for themselves or are a piece of something longer: a code, a decimal, a masked number, a link. */
final class TokenBoundary {
    /** Words that are written right before a number without a blank. */
    private static final Set<String> CALLING = Set.of("tel", "mob", "mobile", "phone", "cell", "call", "id");
    /** Beside these, digits are part of an amount, a parameter, a mask or an address. */
    private static final String GLUE = "*_=&%#@$\u00A5\uFFE5\u20AC\u00A3\\~^+";

    private static final Pattern LINK =
            Pattern.compile("://|www\\.|[?&][A-Za-z0-9_]*=|[A-Za-z0-9_]=|[_\\\\]|%[0-9A-F]{2}"
                    + "|\\.(?:s?html?|jpe?g|png|gif|pdf|docx?|xlsx?|pptx?|ofd|zip|rar|aspx?|jspx?|php|json|mp4|cn|com|org|net)(?![A-Za-z])"
                    + "|(?<![A-Za-z0-9])/[A-Za-z]");
    private static final int LONGEST_TOKEN = 128;
    private static final int LONGEST_WORD = 8;

    private TokenBoundary() {}

    static boolean isFree(Stretch line, int start, int end) {
        return isFreeBefore(line, start) && isFreeBehind(line, end) && !isInLink(line, start, end);
    }

    private static boolean isFreeBefore(Stretch line, int start) {
        if (start == 0) {
            return true;
        }
        char before = line.charAt(start - 1);
        if (Ascii.isDigit(before) || GLUE.indexOf(before) >= 0 && line.charAt(start) != '+') {
            return false;
        }
        if (Ascii.isLetter(before)) {
            return isCallingWord(line, start);
        }
        if (start > 1 && (before == '-' || before == '.')) {
            char further = line.charAt(start - 2);
            return !Ascii.isLetterOrDigit(further) || before == '.' && isCallingWord(line, start - 1);
        }
        return true;
    }

    private static boolean isFreeBehind(Stretch line, int end) {
        if (end == line.length()) {
            return true;
        }
        char behind = line.charAt(end);
        if (Ascii.isLetterOrDigit(behind) || GLUE.indexOf(behind) >= 0) {
            return false;
        }
        boolean joins = behind == '-' || behind == '.';
        return !joins || end + 1 == line.length() || !Ascii.isLetterOrDigit(line.charAt(end + 1));
    }

    private static boolean isCallingWord(Stretch line, int end) {
        int start = end;
        while (start > 0 && end - start <= LONGEST_WORD && Ascii.isLetter(line.charAt(start - 1))) {
            start--;
        }
        boolean whole = start == 0 || !Ascii.isLetterOrDigit(line.charAt(start - 1));
        return whole && CALLING.contains(line.text(start, end).toLowerCase(Locale.ROOT));
    }

    private static boolean isInLink(Stretch line, int start, int end) {
        int from = start;
        boolean suspect = false;
        while (from > 0 && start - from < LONGEST_TOKEN && isAddressCharacter(line.charAt(from - 1))) {
            from--;
            suspect |= onlyInLinks(line.charAt(from));
        }
        int to = end;
        while (to < line.length() && to - end < LONGEST_TOKEN && isAddressCharacter(line.charAt(to))) {
            suspect |= onlyInLinks(line.charAt(to));
            to++;
        }
        return suspect && LINK.matcher(line.subSequence(from, to)).find();
    }

    private static boolean onlyInLinks(char c) {
        return Ascii.isLetter(c) || "=_%\\".indexOf(c) >= 0;
    }

    private static boolean isAddressCharacter(char c) {
        return c > ' ' && c < 0x7F && c != '"' && c != '\'' && c != '<' && c != '>';
    }
}
