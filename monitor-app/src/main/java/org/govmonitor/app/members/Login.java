package org.govmonitor.app.members;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody signs in with. Upper and lower case, wide and narrow letters are the same. */
final class Login {
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._@-]{1,59}");

    private Login() {}

    /** As it is kept and looked for, whether or not it is of the form. */
    static String plain(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    static boolean isOne(String plain) {
        return FORM.matcher(plain).matches();
    }
}
