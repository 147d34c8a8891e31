package org.govmonitor.app.accounts;

import okhttp3.HttpUrl;

/** Whether the operator has allowed hosts to be asked at all. */
public interface AskPermission {

    /** Whether this one may be. May ask a name server. */
    boolean mayAsk(HttpUrl url);
}
