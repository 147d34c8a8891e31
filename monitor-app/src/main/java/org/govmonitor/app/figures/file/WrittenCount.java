package org.govmonitor.app.figures.file;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govmonitor.words.Words;
import org.jspecify.annotations.Nullable;

/** A count as offices write it: digits, in groups of three or not, a unit behind them or not. */
final class WrittenCount {
    /** More than any office counts in a month. */
    static final int MOST = 1_000_000;

    private static final Words WORDS = Words.of(WrittenCount.class);
    private static final Pattern COUNT = Pattern.compile("(\\d{1,18}|\\d{1,3}(?:,\\d{3})+)\\p{IsHan}?");

    private WrittenCount() {}

    /** @return null where nothing is written */
    static @Nullable Integer read(String written, Heading heading) throws RefusedLineException {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("\\s", "");
        if (plain.isEmpty() || plain.matches("[-/]+")) {
            return null;
        }
        Matcher count = COUNT.matcher(plain);
        if (!count.matches()) {
            throw new RefusedLineException(WORDS.say("count.wrong", heading.usual()));
        }
        String digits = count.group(1).replace(",", "");
        int number = digits.length() > 9 ? MOST + 1 : Integer.parseInt(digits);
        if (number > MOST) {
            throw new RefusedLineException(WORDS.say("count.large", heading.usual(), MOST));
        }
        return number;
    }

    /** @throws RefusedLineException also where nothing is written */
    static int need(String written, Heading heading) throws RefusedLineException {
        Integer count = read(written, heading);
        if (count == null) {
            throw new RefusedLineException(WORDS.say("cell.none", heading.usual()));
        }
        return count;
    }
}
