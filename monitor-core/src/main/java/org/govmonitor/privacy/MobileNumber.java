package org.govmonitor.privacy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A mobile number of the mainland, 11 digits. It has no check digit: the segments in service (公众移动通信网号, 工信部
 * 电信网编号计划), its boundaries and the words around it must carry the weight. Whether it is a citizen's or was
 * published for work is told from labels, names and columns.
 */
final class MobileNumber implements Recognizer {
    /** In service for persons; 140, 141, 144, 146 and 148 speak for machines, 1349 and 174 are satellite terminals. */
    private static final Set<String> SEGMENTS =
            Set.of(("130 131 132 133 134 135 136 137 138 139 150 151 152 153 155 156 157 158 159 162 165 166 167"
                            + " 170 171 172 173 175 176 177 178 180 181 182 183 184 185 186 187 188 189 190 191 192 193 195 196 197 198 199")
                    .split(" "));
    /** Data cards, which now and then are in a telephone. */
    private static final Set<String> DATA_SEGMENTS = Set.of("145", "147", "149");

    private static final String SATELLITE = "1349";
    /** The groupings that people use; any other needs a label or a name. */
    private static final Set<String> USUAL_GROUPS = Set.of("11", "13", "15", "3 4 4", "3-4-4", "3 3 5", "3-3-5");

    @Override
    public Optional<Recognition> recognize(Candidate candidate, Surroundings around, LocalDate today) {
        String number = candidate.value();
        if (number.length() != 11 || !isInService(number) || isSomethingElse(candidate, around)) {
            return Optional.empty();
        }
        Verdict verdict = whose(number, around);
        return Optional.of(new Recognition(PersonalDataKind.MOBILE, number, Mask.mobile(number), verdict));
    }

    private static boolean isInService(String number) {
        String segment = number.substring(0, 3);
        return (SEGMENTS.contains(segment) || DATA_SEGMENTS.contains(segment)) && !number.startsWith(SATELLITE);
    }

    private static boolean isSomethingElse(Candidate candidate, Surroundings around) {
        if (around.isLabelled(Words.PHONE_LABEL)) {
            return false;
        }
        boolean usual = USUAL_GROUPS.contains(candidate.groups()) && candidate.alone() && !around.fillsCell();
        return around.isFollowedBy(Words.UNIT)
                || around.isLabelledOtherwise(Words.PHONE_LABEL, Words.OTHER_NUMBER, Words.AMOUNT)
                || !usual && !around.hasName();
    }

    private static Verdict whose(String number, Surroundings around) {
        boolean labelled = around.isLabelled(Words.PHONE_LABEL);
        boolean named = around.hasName();
        boolean personal = around.sentenceHolds(Words.PRIVATE_PERSON) || around.rowHeadersHold(Words.PRIVATE_PERSON);
        if (around.labelHolds(Words.WORK_CONTACT)) {
            return Verdict.CONTACT;
        }
        if (isWork(around, labelled, named)) {
            boolean conflict = personal && !around.isNearer(Words.WORK_CONTACT, Words.PRIVATE_PERSON);
            return conflict ? Verdict.DOUBT : Verdict.CONTACT;
        }
        boolean forBody = around.sentenceHolds(Words.ORGANISATION) || around.rowHeadersHold(Words.ORGANISATION);
        boolean ones =
                named && (personal || !forBody) || around.labelHolds(Words.OWN) || personal && around.fillsCell();
        return ones && !DATA_SEGMENTS.contains(number.substring(0, 3)) ? Verdict.LEAK : Verdict.DOUBT;
    }

    private static boolean isWork(Surroundings around, boolean labelled, boolean named) {
        boolean bySentence = around.sentenceHolds(Words.WORK_CONTACT) || around.rowHeadersHold(Words.WORK_CONTACT);
        boolean byNeighbours = around.sentenceHolds(Words.LANDLINE)
                || around.linesAboveHold(Words.WORK_CONTACT)
                || around.isInFooter();
        return bySentence || !named && (around.rowHeadersHold(Words.ORGANISATION) || labelled && byNeighbours);
    }
}
