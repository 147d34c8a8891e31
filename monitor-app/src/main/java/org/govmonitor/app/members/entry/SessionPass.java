package org.govmonitor.app.members.entry;

import java.io.Serializable;
import java.security.Principal;
import org.govmonitor.app.members.Desk;
import org.govmonitor.app.members.Pass;

/** The pass of who signed in with a password. */
record SessionPass(long memberId, int epoch, String login) implements Pass, Principal, Serializable {
    static SessionPass of(Desk.Outcome.Entry entry) {
        return new SessionPass(
                entry.member().id(), entry.epoch(), entry.member().login());
    }

    @Override
    public String getName() {
        return login;
    }
}
