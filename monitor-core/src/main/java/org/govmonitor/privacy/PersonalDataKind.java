package org.govmonitor.privacy;

/** Kinds of personal data that a recogniser tells. */
public enum PersonalDataKind {
    /** 公民身份号码, GB 11643-1999, 18 digits or the 15 of before, alone or inside the number of a certificate. */
    CITIZEN_ID,
    /** A citizen ID of which a sheet shows only the first digits, while its cell holds the number. */
    CITIZEN_ID_CUT,
    MOBILE,
    /** A bank card that is right in its check digit. */
    BANK_CARD,
    /** A passbook or other account of a person, or a card whose check digit is not right. */
    BANK_ACCOUNT,
    PASSPORT,
    /** A permit for travel to or from Hong Kong, Macao and Taiwan. */
    TRAVEL_PERMIT,
    /** A home address down to house or door. */
    HOME_ADDRESS,
    /** What else a writer of a letter can be reached by: a landline, QQ. */
    OWN_CONTACT,
    NUMBER_PLATE,
    /** A masked number to which 1,000 real numbers or fewer fit. */
    MASK_TOO_WEAK
}
