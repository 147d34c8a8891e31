package org.govmonitor.privacy;

/** Kinds of personal data that a recogniser tells. */
public enum PersonalDataKind {
    /** 公民身份号码, GB 11643-1999, 18 digits or the 15 of before. */
    CITIZEN_ID,
    MOBILE
}
