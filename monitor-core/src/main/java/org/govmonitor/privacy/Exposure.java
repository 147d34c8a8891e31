package org.govmonitor.privacy;

/** How gravely a person is exposed. Gravest first. */
public enum Exposure {
    /** A full ID or account beside a name, or beside hardship, health or children (个人信息保护法, art. 28). */
    GRAVE,
    /** A full ID or card alone; a mobile number with name and home; what a letter-writer did not agree to publish. */
    HIGH,
    /** A mask that does not protect; a private person's mobile number or home alone. */
    MEDIUM,
    /** A work contact, a number plate, what is not certain. */
    LOW
}
