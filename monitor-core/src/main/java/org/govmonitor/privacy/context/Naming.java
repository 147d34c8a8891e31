package org.govmonitor.privacy.context;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.govmonitor.privacy.text.Plain;

/**
 * The words without which digits that prove nothing by themselves are nothing personal: labels, and what a writer says of
 * himself. A quick look for them spares the careful one, so it sees too many rather than too few.
 */
public final class Naming {
    private static final Set<Word> KINDS = EnumSet.of(
            Word.ID_LABEL,
            Word.CERTIFICATE_LABEL,
            Word.CARD_LABEL,
            Word.PASSBOOK_LABEL,
            Word.ACCOUNT_LABEL,
            Word.PASSPORT_LABEL,
            Word.PERMIT_LABEL,
            Word.HOME_LABEL,
            Word.OWN);

    /** By the first character of a word, the number of its list in {@link #WORDS}; 0 where no word begins so. */
    private static final byte[] HEADS = new byte[Character.MAX_VALUE + 1];

    private static final List<List<String>> WORDS = new ArrayList<>(List.of(List.of()));

    static {
        for (String word : Vocabulary.words(KINDS)) {
            char head = word.charAt(0);
            if (HEADS[head] == 0) {
                HEADS[head] = (byte) WORDS.size();
                WORDS.add(new ArrayList<>());
            }
            WORDS.get(HEADS[head]).add(word);
        }
    }

    private Naming() {}

    /**
     * Whether such a word may stand before digits in their sentence, or what names them may stand outside of their line.
     *
     * @param from where the line of the digits begins
     * @param digits where they begin
     */
    public static boolean mayStandBefore(String text, int from, int digits) {
        char[] words = new char[Surroundings.SENTENCE];
        int first = words.length;
        int seen = 0;
        boolean edge = true;
        for (int i = digits - 1; i >= from && seen < Surroundings.SENTENCE; i--) {
            char c = Plain.of(text.charAt(i));
            if (Plain.hasNoWidth(c)) {
                continue;
            }
            seen++;
            if (c >= 0x4E00 && c <= 0x9FFF) {
                edge = false;
                words[--first] = c;
            } else if (Surroundings.SENTENCE_ENDS.indexOf(c) >= 0) {
                edge = false;
                break;
            } else if (c != ' ') {
                edge = edge && Surroundings.EDGE.indexOf(c) >= 0;
                words[--first] = c;
            }
        }
        return edge || holdWord(words, first);
    }

    private static boolean holdWord(char[] text, int from) {
        for (int at = from; at < text.length; at++) {
            byte head = HEADS[text[at]];
            if (head != 0) {
                for (String word : WORDS.get(head)) {
                    if (startsWith(text, at, word)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean startsWith(char[] text, int at, String word) {
        if (text.length - at < word.length()) {
            return false;
        }
        for (int i = 1; i < word.length(); i++) {
            if (text[at + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
