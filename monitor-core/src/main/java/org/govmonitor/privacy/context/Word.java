package org.govmonitor.privacy.context;

/** Kinds of words by which a text says what a number is and whose; the words themselves stand in {@code vocabulary.properties}. */
public enum Word {
    /** Labels of a citizen ID, and of the numbers that are one (社会保障号码, 驾驶证号). */
    ID_LABEL,
    /** Labels of certificates whose numbers hold a citizen ID: 残疾证, 学籍号, 操作证. */
    CERTIFICATE_LABEL,
    PHONE_LABEL,
    /** Labels of bank cards: their numbers have a check digit. */
    CARD_LABEL,
    /** Labels of passbooks and of subsidy accounts, which need not have one. */
    PASSBOOK_LABEL,
    /** Labels of accounts of anybody. */
    ACCOUNT_LABEL,
    /** An account of a body. */
    PUBLIC_ACCOUNT,
    PASSPORT_LABEL,
    /** Labels of permits for travel to and from Hong Kong, Macao and Taiwan. */
    PERMIT_LABEL,
    /** QQ and WeChat. */
    MESSENGER_LABEL,
    /** The home of a person, unlike the seat of a body. */
    HOME_LABEL,
    PLATE_LABEL,
    /** Labels of numbers that only look like personal ones but say what they are. */
    OTHER_NUMBER,
    /** Numbers that are registered with a state body under their own rules and never a person's. */
    PUBLIC_REGISTER,
    AMOUNT,
    /** A number that is only an example. */
    SAMPLE,
    /** A telephone that is published for work. */
    WORK_CONTACT,
    /** A list of people on duty, or of others whose telephone an office makes public. */
    ROSTER,
    /** Of these the lists of people on duty alone. */
    DUTY,
    /** A body is spoken of, or a person for it. */
    ORGANISATION,
    /** The last word of a body's name. */
    BODY,
    /** A private person is spoken of. */
    PRIVATE_PERSON,
    /** The writer speaks of himself. */
    OWN,
    /** A letter to an office, published with its answer. */
    LETTER,
    /** The head of a column of names. */
    NAME_HEADER,
    /** Poverty, housing, subsidies. */
    HARDSHIP,
    HEALTH,
    CHILD,
    /** Published by law: penalties, dishonest debtors. */
    STATUTORY,
    /** Marks that every footer of a government site carries. */
    FOOTER;

    long bit() {
        return 1L << ordinal();
    }
}
