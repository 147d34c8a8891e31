package org.govmonitor.app.ledger;

import okhttp3.HttpUrl;
import org.govmonitor.check.Subject;
import org.jspecify.annotations.Nullable;

/** The sort of a subject, as it is stored and hashed. */
enum Scheme {
    SITE,
    COLUMN,
    DOCUMENT;

    static Scheme of(Subject subject) {
        if (subject instanceof Subject.OfSite) {
            return SITE;
        }
        return subject instanceof Subject.OfColumn ? COLUMN : DOCUMENT;
    }

    static @Nullable String nameOf(Subject subject) {
        return subject instanceof Subject.OfColumn column ? column.name() : null;
    }

    Subject subject(String url, @Nullable String name) {
        HttpUrl address = HttpUrl.get(url);
        return switch (this) {
            case SITE -> new Subject.OfSite(address);
            case COLUMN -> new Subject.OfColumn(address, name == null ? "" : name);
            case DOCUMENT -> new Subject.OfDocument(address);
        };
    }
}
