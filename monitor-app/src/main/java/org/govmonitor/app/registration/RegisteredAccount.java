package org.govmonitor.app.registration;

import org.govmonitor.registry.MediaAccount;
import org.govmonitor.words.Words;

/** A media account with the id under which it is kept. */
public record RegisteredAccount(long id, MediaAccount account) implements RegisteredTarget {
    private static final Words WORDS = Words.of(RegisteredAccount.class);

    /** With its platform: one unit's accounts often bear one name. */
    @Override
    public String name() {
        return WORDS.say("account." + account.platform(), account.name());
    }

    @Override
    public String unit() {
        return account.unit();
    }
}
