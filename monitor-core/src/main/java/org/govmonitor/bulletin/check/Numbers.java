package org.govmonitor.bulletin.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of a text, in Arabic numerals, full width or not, with their decimals. */
final class Numbers {
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:\\.[0-9]+)?");
    private static final int FULL_WIDTH = '０' - '0';

    private Numbers() {}

    static List<String> in(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (char letter : text.toCharArray()) {
            plain.append(letter >= '０' && letter <= '９' ? (char) (letter - FULL_WIDTH) : letter == '．' ? '.' : letter);
        }
        List<String> numbers = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(plain);
        while (matcher.find()) {
            numbers.add(matcher.group());
        }
        return numbers;
    }

    /** Those of a list that another lacks, each as often as it is lacking. */
    static List<String> lacking(List<String> from, List<String> in) {
        List<String> left = new ArrayList<>(from);
        in.forEach(left::remove);
        return left;
    }
}
