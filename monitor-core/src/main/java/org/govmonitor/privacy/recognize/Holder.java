package org.govmonitor.privacy.recognize;

import static org.govmonitor.privacy.context.Word.*;

import org.govmonitor.privacy.Verdict;
import org.govmonitor.privacy.Why;
import org.govmonitor.privacy.context.Surroundings;
import org.govmonitor.privacy.context.Word;
import org.jspecify.annotations.Nullable;

/** Whose telephone it is, and by which sign: a citizen's, or one that an office published for its work. */
record Holder(Verdict verdict, Why why) {

    static Holder of(Surroundings around, Word label) {
        if (isWriters(around)) {
            return new Holder(Verdict.LEAK, Why.WRITER);
        }
        if (around.labelHolds(WORK_CONTACT) && !around.labelHolds(PRIVATE_PERSON)) {
            return published(around, Why.FOR_WORK);
        }
        boolean personal = around.sentenceHolds(PRIVATE_PERSON) || around.rowHeadersHold(PRIVATE_PERSON);
        boolean named = around.hasName();
        Why work = work(around, label, named);
        if (work != null && !(personal && around.isNearerBefore(PRIVATE_PERSON, WORK_CONTACT))) {
            boolean conflict = personal && !around.isNearer(WORK_CONTACT, PRIVATE_PERSON);
            return conflict ? new Holder(Verdict.DOUBT, Why.CONFLICT) : published(around, work);
        }
        if (around.labelHolds(PRIVATE_PERSON)) {
            return new Holder(Verdict.LEAK, Why.PRIVATE_PERSON);
        }
        if (personal && around.isPrecededBy(LETTER)) {
            return new Holder(Verdict.LEAK, Why.WRITER);
        }
        boolean forBody = around.sentenceHolds(ORGANISATION) || around.rowHeadersHold(ORGANISATION);
        if (named && (personal || !forBody)) {
            return new Holder(Verdict.LEAK, personal ? Why.PRIVATE_PERSON : Why.NAMED);
        }
        return personal && around.fillsCell()
                ? new Holder(Verdict.LEAK, Why.PRIVATE_PERSON)
                : new Holder(Verdict.DOUBT, Why.UNCLEAR);
    }

    private static boolean isWriters(Surroundings around) {
        boolean own = around.labelHolds(OWN) || around.isPrecededBy(OWN) && !around.sentenceHolds(WORK_CONTACT);
        boolean inLetter = !own
                && (around.isPrecededBy(LETTER) || !around.inTable() && around.linesAboveHold(LETTER))
                && !around.sentenceHolds(WORK_CONTACT)
                && !around.sentenceHolds(BODY)
                && !around.isBesideLandline();
        return own || inLetter;
    }

    /** By which sign matters less than that people are on duty there: some offices keep their mobile numbers back. */
    private static Holder published(Surroundings around, Why sign) {
        boolean onDuty = around.labelHolds(DUTY) || around.rowHeadersHold(DUTY) || around.titleHolds(DUTY);
        return new Holder(Verdict.CONTACT, onDuty ? Why.ON_DUTY : sign);
    }

    private static @Nullable Why work(Surroundings around, Word label, boolean named) {
        if (around.sentenceHolds(WORK_CONTACT) || around.rowHeadersHold(WORK_CONTACT)) {
            return Why.FOR_WORK;
        }
        if (around.titleHolds(ROSTER) && !around.titleHolds(HARDSHIP)) {
            return Why.ROSTER;
        }
        if (!named && around.rowHeadersHold(ORGANISATION)) {
            return Why.OF_BODY;
        }
        if (!around.isLabelled(label)) {
            return null;
        }
        boolean personal = around.sentenceHolds(PRIVATE_PERSON) || around.rowHeadersHold(PRIVATE_PERSON);
        if (!personal && around.isPrecededBy(ORGANISATION)) {
            return Why.OF_BODY;
        }
        if (named) {
            return null;
        }
        if (around.isBesideLandline()) {
            return Why.BESIDE_OFFICE_LINE;
        }
        if (around.linesAboveHold(WORK_CONTACT)) {
            return Why.FOR_WORK;
        }
        return around.isInFooter() ? Why.IN_FOOTER : null;
    }
}
