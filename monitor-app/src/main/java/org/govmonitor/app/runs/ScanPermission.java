package org.govmonitor.app.runs;

import java.util.Optional;
import okhttp3.HttpUrl;
import org.govmonitor.app.accounts.AskPermission;
import org.govmonitor.registry.Site;
import org.springframework.stereotype.Component;

/** Whether sites may be read at all: those of others only while somebody answers for it. */
@Component
public class ScanPermission implements AskPermission {
    private final ContactSettings contact;
    private final OwnNetwork own;

    ScanPermission(ContactSettings contact, OwnNetwork own) {
        this.contact = contact;
        this.own = own;
    }

    /** The key that must be set in {@code config/application.yaml} before foreign sites are scanned; empty where it is. */
    public Optional<String> missingKey() {
        return contact.isMissing() ? Optional.of(ContactSettings.KEY) : Optional.empty();
    }

    /** Whether this one may. */
    public boolean covers(Site site) {
        return mayAsk(site.url());
    }

    @Override
    public boolean mayAsk(HttpUrl url) {
        return !contact.isMissing() || own.contains(url);
    }
}
