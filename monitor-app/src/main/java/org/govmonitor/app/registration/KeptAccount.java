package org.govmonitor.app.registration;

import org.govmonitor.registry.MediaAccount;

/** An account with its sources, and how it is kept. */
public record KeptAccount(long id, MediaAccount account, Kept kept) {
    public RegisteredAccount registered() {
        return new RegisteredAccount(id, account);
    }
}
