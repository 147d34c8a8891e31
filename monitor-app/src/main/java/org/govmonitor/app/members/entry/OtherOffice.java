package org.govmonitor.app.members.entry;

/**
 * Another office through which one may sign in.
 *
 * @param there whether there is one
 * @param name as the settings call it; may be empty
 */
public record OtherOffice(boolean there, String name) {
    /** Where the way there begins. */
    public static final String WAY = "/oauth2/authorization/" + OidcSignIn.OFFICE;
}
