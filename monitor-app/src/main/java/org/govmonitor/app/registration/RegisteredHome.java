package org.govmonitor.app.registration;

import okhttp3.HttpUrl;

/** The home page of a registered site, for those who need nothing else of it. */
public record RegisteredHome(long siteId, String name, HttpUrl url) {
    RegisteredHome(long siteId, String name, String url) {
        this(siteId, name, HttpUrl.get(url));
    }
}
