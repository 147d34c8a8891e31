package org.govmonitor.app.registration;

import org.govmonitor.registry.MediaAccount;

/** A media account with the id under which it is kept. */
public record RegisteredAccount(long id, MediaAccount account) {}
