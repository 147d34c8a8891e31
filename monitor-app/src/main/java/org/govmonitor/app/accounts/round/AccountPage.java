package org.govmonitor.app.accounts.round;

import java.util.List;

/**
 * A page of a list of accounts.
 *
 * @param total of the whole list
 */
public record AccountPage(List<AccountView> accounts, long total) {
    public AccountPage {
        accounts = List.copyOf(accounts);
    }
}
