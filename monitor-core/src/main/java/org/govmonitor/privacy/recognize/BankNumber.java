package org.govmonitor.privacy.recognize;

import static org.govmonitor.privacy.context.Word.*;

import java.time.LocalDate;
import org.govmonitor.privacy.PersonalDataKind;
import org.govmonitor.privacy.Verdict;
import org.govmonitor.privacy.Why;
import org.govmonitor.privacy.context.Surroundings;
import org.govmonitor.privacy.context.Word;
import org.govmonitor.privacy.mask.Mask;
import org.govmonitor.privacy.number.CardNumber;
import org.govmonitor.privacy.text.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * A person's bank card, or the account of a passbook or subsidy card, whose number need not have a check digit and is known
 * by its label alone. Accounts of bodies are public and none.
 */
final class BankNumber implements Recognizer {
    private static final int SHORTEST_ACCOUNT = 12;
    private static final int LONGEST_ACCOUNT = 21;

    @Override
    public @Nullable Recognition recognize(Candidate candidate, Surroundings around, LocalDate today) {
        String number = candidate.value();
        if (candidate.form() != Candidate.Form.DIGITS
                || !candidate.lead().isEmpty()
                || number.length() < SHORTEST_ACCOUNT
                || number.length() > LONGEST_ACCOUNT
                || number.endsWith("X")) {
            return null;
        }
        boolean checked = CardNumber.hasLength(number.length()) && CardNumber.isChecked(number);
        boolean domestic = CardNumber.isDomestic(number);
        Word label = label(around);
        if (label == null) {
            return checked && domestic && !isSomethingElse(around) ? unlabelled(number, around) : null;
        }
        if (isPublic(around, label, checked && domestic)) {
            return null;
        }
        if (checked && (domestic || label == CARD_LABEL && isOfBank(around, number))) {
            return card(number, Verdict.LEAK, Why.LABELLED, around.labelWord(label));
        }
        if (label == PASSBOOK_LABEL || label == ACCOUNT_LABEL && around.hasName()) {
            return account(number, Verdict.LEAK, Why.LABELLED, around.labelWord(label));
        }
        boolean ofBank = label == CARD_LABEL && (domestic || isOfBank(around, number));
        return ofBank && CardNumber.hasLength(number.length())
                ? account(number, Verdict.DOUBT, Why.CHECK_FAILS, around.labelWord(label))
                : null;
    }

    private static @Nullable Word label(Surroundings around) {
        for (Word label : new Word[] {PASSBOOK_LABEL, CARD_LABEL, ACCOUNT_LABEL}) {
            if (around.isLabelled(label)) {
                return label;
            }
        }
        return null;
    }

    private static boolean isSomethingElse(Surroundings around) {
        return around.isFollowedByUnit()
                || around.isPrecededBy(PUBLIC_ACCOUNT)
                || around.isLabelledAs(OTHER_NUMBER, PUBLIC_REGISTER, AMOUNT);
    }

    private static Recognition unlabelled(String number, Surroundings around) {
        return around.hasName()
                ? card(number, Verdict.LEAK, Why.NAMED, "")
                : card(number, Verdict.DOUBT, Why.UNCLEAR, "");
    }

    /** A body holds it: said so, or named as the holder of what is only called an account. */
    private static boolean isPublic(Surroundings around, Word label, boolean card) {
        if (around.sentenceHolds(PUBLIC_ACCOUNT) || around.labelHolds(PUBLIC_ACCOUNT)) {
            return true;
        }
        boolean person = label == PASSBOOK_LABEL
                || around.rowHeadersHold(PRIVATE_PERSON)
                || card && (label == CARD_LABEL || around.hasName());
        return !person && around.hasBody();
    }

    /** Whether the label speaks of a bank, and not just of a card of any shop. */
    private static boolean isOfBank(Surroundings around, String number) {
        return around.labelWord(CARD_LABEL).length() > 2 || CardNumber.isInternational(number);
    }

    private static Recognition card(String number, Verdict verdict, Why why, String label) {
        return Recognition.of(PersonalDataKind.BANK_CARD, number, Mask.card(number), verdict, why, label);
    }

    private static Recognition account(String number, Verdict verdict, Why why, String label) {
        return Recognition.of(PersonalDataKind.BANK_ACCOUNT, number, Mask.account(number), verdict, why, label);
    }

    @Override
    public String rule() {
        return "bank-number/1";
    }
}
