package org.govmonitor.privacy;

/** How sure it is that a number exposes a private person. */
public enum Verdict {
    /** Label, name or check digit leave no other reading. */
    LEAK,
    /** It has the form, but nothing around it says whose it is: for a person to look at. */
    DOUBT,
    /** A work contact, published on purpose: counted, no leak. */
    CONTACT
}
