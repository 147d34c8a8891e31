package org.govmonitor.figure;

import java.util.Arrays;
import java.util.List;
import org.govmonitor.words.Words;

/**
 * What a check of the figures says.
 *
 * @param code what kind of remark it is, the same for ever, such as {@code orders.lateAmongReplied}
 * @param values what fills the places of its sentence
 */
public record Check(Grade grade, String code, List<String> values) {
    public Check {
        values = List.copyOf(values);
    }

    static Check of(Grade grade, String code, Object... values) {
        return new Check(grade, code, Arrays.stream(values).map(String::valueOf).toList());
    }

    /**
     * The sentence for people.
     *
     * @throws java.util.MissingResourceException if the code is none of this package's
     */
    public String text() {
        return Words.of(Check.class).say(code, values.toArray());
    }
}
