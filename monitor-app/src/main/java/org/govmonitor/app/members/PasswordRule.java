package org.govmonitor.app.members;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.govmonitor.words.Words;

/**
 * Which passwords are taken (after NIST SP 800-63B, 5.1.1.2): long ones that nobody would guess first. No mixture of kinds of
 * characters is asked for, and none expires by itself.
 */
final class PasswordRule {
    /** In characters. */
    static final int SHORTEST = 10;

    /** In bytes of UTF-8: bcrypt reads no more. */
    private static final int LONGEST = 72;

    private static final int FEWEST_DIFFERENT = 4;
    private static final Words WORDS = Words.of(PasswordRule.class);
    /** What people add to a common word and think it is another. */
    private static final Pattern ADDED = Pattern.compile("^[\\d\\W_]+|[\\d\\W_]+$");

    private static final Set<String> COMMON = common();

    private PasswordRule() {}

    /**
     * @param login of who sets it
     * @throws MemberRefusal if it is not taken
     */
    static void check(String login, String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            throw new MemberRefusal(WORDS.say("password.short", SHORTEST));
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw new MemberRefusal(WORDS.say("password.long", LONGEST));
        }
        String plain = Login.plain(password);
        if (plain.replace(login, "").length() < SHORTEST / 2) {
            throw new MemberRefusal(WORDS.say("password.login"));
        }
        if (plain.codePoints().distinct().count() < FEWEST_DIFFERENT
                || COMMON.contains(plain)
                || COMMON.contains(ADDED.matcher(plain).replaceAll(""))) {
            throw new MemberRefusal(WORDS.say("password.common"));
        }
    }

    private static Set<String> common() {
        try (InputStream list = Objects.requireNonNull(
                        PasswordRule.class.getResourceAsStream("common-passwords.txt"), "the list is shipped");
                BufferedReader lines = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> line.strip().toLowerCase(Locale.ROOT))
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
