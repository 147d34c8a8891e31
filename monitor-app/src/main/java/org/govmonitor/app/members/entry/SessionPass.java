package org.govmonitor.app.members.entry;

import java.io.Serializable;
import java.security.Principal;
import org.govmonitor.app.members.Pass;

/** The pass of who signed in with a password. */
record SessionPass(long memberId, int epoch, String login) implements Pass, Principal, Serializable {
    @Override
    public String getName() {
        return login;
    }
}
