package org.govmonitor.privacy.recognize;

import static org.govmonitor.privacy.context.Word.*;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.privacy.Why;
import org.govmonitor.privacy.context.Surroundings;
import org.govmonitor.privacy.mask.Mask;
import org.govmonitor.privacy.text.Candidate;
import org.jspecify.annotations.Nullable;

/** Where a person lives, down to house or door, beside his name. Down to township or street it may be published. */
final class HomeAddress implements Recognizer {
    private static final String PLACES = "路街巷弄里村组道坊屯寨坪坑区园苑庄湾镇乡";
    /** More numbers of the same address: 12号3栋2单元402室. */
    private static final Pattern FURTHER = Pattern.compile("(?:元|[0-9A-Za-z-]{1,6}(?:号|栋|幢|座|单元|室|楼|层|户))+");

    private static final String ENDS = ",;:()[]|\t\"' \u3001\u201C\u201D";

    @Override
    public @Nullable Recognition recognize(Candidate candidate, Surroundings around, LocalDate today) {
        if (candidate.form() != Candidate.Form.DOOR) {
            return null;
        }
        String street = street(around.before());
        boolean named = isPlace(street) && isHome(around, street) && around.hasName();
        if (!named) {
            return null;
        }
        Matcher further = FURTHER.matcher(around.behind());
        String rest = further.lookingAt() ? further.group() : "";
        String address = street + candidate.value() + rest;
        boolean statutory = around.sentenceHolds(STATUTORY) || around.titleHolds(STATUTORY);
        return Recognition.of(
                        PersonalDataKind.HOME_ADDRESS,
                        address,
                        Mask.address(address),
                        statutory ? Verdict.DOUBT : Verdict.LEAK,
                        statutory ? Why.STATUTORY : Why.NAMED,
                        around.labelWord(HOME_LABEL))
                .at(candidate.start() - street.length(), candidate.end() + rest.length());
    }

    /** What is written before the number of the house, without the label. */
    private static String street(String before) {
        int from = before.length();
        while (from > 0 && ENDS.indexOf(before.charAt(from - 1)) < 0) {
            from--;
        }
        String street = before.substring(from);
        for (String label : new String[] {"住址", "地址", "现住", "家住", "住所", "居住在", "居住于", "户籍地", "住在", "住于", "住"}) {
            int at = street.indexOf(label);
            if (at >= 0) {
                return street.substring(at + label.length());
            }
        }
        return street;
    }

    private static boolean isPlace(String street) {
        return street.length() > 1 && street.chars().anyMatch(c -> PLACES.indexOf(c) >= 0);
    }

    private static boolean isHome(Surroundings around, String street) {
        boolean ofBody = around.labelHolds(BODY) && !around.labelHolds(HOME_LABEL) && !around.columnHolds(HOME_LABEL);
        boolean labelled =
                around.labelHolds(HOME_LABEL) || around.isPrecededBy(HOME_LABEL) || around.columnHolds(HOME_LABEL);
        boolean inPrivateRow = around.hasHeader()
                && around.rowHeadersHold(PRIVATE_PERSON)
                && around.rowHeadersHold(NAME_HEADER)
                && !around.rowHeadersHold(ORGANISATION);
        return !ofBody && !street.isEmpty() && (labelled || inPrivateRow);
    }

    @Override
    public String rule() {
        return "home-address/1";
    }
}
